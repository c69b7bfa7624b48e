import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { bot, issues, repositories, type StoredIssue } from './company.ts';
import { asText, asTexts, type Dict, effectKey, idFrom, nowOf } from './wire.ts';

const mostIssues = 5_000;

const idOf = (repo: string, number: number): string => `${repo}#${number}`;

export const isRepository = (repo: string): boolean => repositories.some(({ name }) => name === repo);

/** Issues and pull requests as they are now: changed ones are stored, the company's own come with the code. */
export async function issuesOf(room: SandboxRoom, repo: string): Promise<StoredIssue[]> {
  const stored = (await room.store.list('issue', { repo }, mostIssues)).map(({ data }) => data as StoredIssue);
  const changed = new Set(stored.map(({ number }) => number));
  return [...issues.filter((one) => one.repo === repo && !changed.has(one.number)), ...stored];
}

export const issueAt = async (room: SandboxRoom, repo: string, number: number): Promise<StoredIssue | undefined> =>
  (await issuesOf(room, repo)).find((one) => one.number === number);

export async function addIssue(
  room: SandboxRoom,
  repo: string,
  asked: Dict,
  branches?: { head: string; base: string },
) {
  const at = nowOf(room);
  const numbers = (await issuesOf(room, repo)).map(({ number }) => number);
  const number = Math.max(0, ...numbers) + 1;
  const data: StoredIssue = {
    repo,
    number,
    id: idFrom('issue', repo, number),
    title: asText(asked['title']),
    body: asText(asked['body']),
    state: 'open',
    by: bot.login,
    labels: asTexts(asked['labels']),
    assignees: asTexts(asked['assignees']),
    created_at: at,
    updated_at: at,
    closed_at: null,
    ...branches,
  };
  const key = effectKey(room, branches ? 'POST /pulls' : 'POST /issues');
  return (await room.store.add({ kind: 'issue', id: idOf(repo, number), data, key })).record.data as StoredIssue;
}

/** Puts a changed issue back. */
export async function keepIssue(
  room: SandboxRoom,
  issue: StoredIssue,
  change: Partial<StoredIssue>,
): Promise<StoredIssue> {
  const at = nowOf(room);
  const isClosing = change.state === 'closed' && issue.state === 'open';
  const closed_at = isClosing ? at : change.state === 'open' ? null : issue.closed_at;
  const data: StoredIssue = { ...issue, ...change, closed_at, updated_at: at };
  const record = { kind: 'issue', id: idOf(issue.repo, issue.number), data };
  if (!(await room.store.set(record))) await room.store.add(record);
  return data;
}
