import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { asRecord, asText, asTexts, effectKey, idFrom } from './answer.ts';
import { tasks, users } from './company.ts';

type Task = Record<string, unknown>;

const mostTasks = 5_000;

/** A task as it is now: changed ones are stored, the company's own come with the code. */
export async function taskOf(room: SandboxRoom, gid: string): Promise<Task | undefined> {
  const stored = await room.store.get('task', gid);
  if (stored) return stored.data['deleted'] === true ? undefined : stored.data;
  return tasks.find((one) => one.gid === gid);
}

/** All tasks that fit, oldest first. */
export async function tasksWhere(room: SandboxRoom, fits: (task: Task) => boolean): Promise<Task[]> {
  const stored = (await room.store.list('task', {}, mostTasks)).map((one) => one.data).reverse();
  const changed = new Set(stored.map((one) => one['gid']));
  const all: Task[] = [...tasks.filter((one) => !changed.has(one.gid)), ...stored];
  return all.filter((one) => one['deleted'] !== true && fits(one));
}

export async function addTask(room: SandboxRoom, operation: string, asked: Record<string, unknown>): Promise<Task> {
  const key = effectKey(room, operation);
  const at = room.now().toISOString();
  const gid = idFrom('task', key ?? `${at} ${Math.random()} ${JSON.stringify(asked)}`);
  const data = {
    gid,
    resource_type: 'task',
    resource_subtype: 'default_task',
    name: asText(asked['name']),
    notes: asText(asked['notes']),
    completed: false,
    completed_at: null,
    created_at: at,
    modified_at: at,
    due_on: asked['due_on'] ?? null,
    assignee: personOf(asked['assignee']),
    permalink_url: `https://app.asana.com/0/0/${gid}`,
    projects: asTexts(asked['projects']),
    under: asText(asked['parent']),
  };
  return (await room.store.add({ kind: 'task', id: gid, data, key })).record.data;
}

/** Puts a changed task back. */
export async function keepTask(room: SandboxRoom, task: Task, change: Record<string, unknown>): Promise<Task> {
  const at = room.now().toISOString();
  const done = typeof change['completed'] === 'boolean' && { completed_at: change['completed'] ? at : null };
  const assignee = 'assignee' in change && { assignee: personOf(change['assignee']) };
  const data = { ...task, ...change, ...done, ...assignee, modified_at: at };
  const record = { kind: 'task', id: asText(task['gid']), data };
  if (!(await room.store.set(record))) await room.store.add(record);
  return data;
}

export function personOf(gid: unknown): unknown {
  const user = users.find((one) => one.gid === gid);
  return user ? { gid: user.gid, resource_type: 'user', name: user.name } : null;
}

export const isIn = (task: Task, project: string): boolean => asTexts(task['projects']).includes(project);

export const isOpen = (task: Task): boolean => asRecord(task)['completed'] !== true;
