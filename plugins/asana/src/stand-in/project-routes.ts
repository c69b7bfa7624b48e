import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { answer, type AsanaRoutes, asText, base, bodyOf, effectKey, idFrom, noSuch, page, shaped } from './answer.ts';
import { projects, sections, workspace } from './company.ts';

const mostProjects = 1_000;

export async function projectOf(room: SandboxRoom, gid: string): Promise<Record<string, unknown> | undefined> {
  return projects.find((one) => one.gid === gid) ?? (await room.store.get('project', gid))?.data;
}

export const projectRoutes: AsanaRoutes = {
  [`GET ${base}/projects`]: async ({ query, room }) => {
    const stored = (await room.store.list('project', {}, mostProjects)).map((one) => one.data);
    return page(
      [...projects, ...stored].map((one) => shaped(one, query)),
      query,
    );
  },
  [`POST ${base}/projects`]: async ({ body, query, room }) => {
    const asked = bodyOf(body);
    if (asked['workspace'] !== workspace.gid) return noSuch('workspace', asText(asked['workspace']));
    const key = effectKey(room, 'POST /projects');
    const at = room.now().toISOString();
    const gid = idFrom('project', key ?? `${at} ${Math.random()}`);
    const permalink_url = `https://app.asana.com/0/${gid}`;
    const [name, notes] = [asText(asked['name']), asText(asked['notes'])];
    const data = { gid, resource_type: 'project', name, notes, archived: false, created_at: at, permalink_url };
    const { record } = await room.store.add({ kind: 'project', id: gid, data, key });
    return answer(shaped(record.data, query), 201);
  },
  [`DELETE ${base}/projects/{id}`]: async ({ path, room }) => {
    const isGone = await room.store.remove('project', path['id']!);
    return isGone ? answer({}) : noSuch('project', path['id']!);
  },
  [`GET ${base}/projects/{id}/sections`]: async ({ path, query, room }) => {
    if (!(await projectOf(room, path['id']!))) return noSuch('project', path['id']!);
    const found = sections.filter((one) => one.project === path['id']);
    return page(
      found.map((one) => shaped(one, query)),
      query,
    );
  },
  [`GET ${base}/projects/{id}/project_statuses`]: async ({ path, query, room }) => {
    const found = await room.store.list('status', { of: path['id']! }, mostProjects);
    return page(
      found.map((one) => shaped(one.data, query)),
      query,
    );
  },
  [`POST ${base}/projects/{id}/project_statuses`]: async ({ path, body, query, room }) => {
    if (!(await projectOf(room, path['id']!))) return noSuch('project', path['id']!);
    const { title, text, color } = bodyOf(body);
    const key = effectKey(room, 'POST /project_statuses');
    const gid = idFrom('status', key ?? `${room.now().toISOString()} ${asText(text)}`);
    const data = { gid, resource_type: 'project_status', title, text, color, of: path['id'] };
    const { record } = await room.store.add({ kind: 'status', id: gid, data, key });
    return answer(shaped(record.data, query, ['title', 'text', 'color']), 201);
  },
};
