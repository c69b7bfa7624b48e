import { createHash } from 'node:crypto';
import type { Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { asRecord, noSuch } from './answer.ts';
import { kinds, people, priorities, projects, spelled } from './company.ts';
import { issueOf } from './issue-store.ts';

type Routes = Readonly<Record<string, Handler<SandboxRoom>>>;

const idFrom = (text: string): string =>
  String(20_000 + (createHash('sha256').update(text).digest().readUInt32BE() % 1e9));

/** One page of a list that counts from `startAt`. */
function page<Item>(all: readonly Item[], query: URLSearchParams) {
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Number(query.get('maxResults') ?? 50);
  const items = all.slice(startAt, startAt + maxResults);
  return { items, startAt, maxResults, total: all.length, isLast: startAt + items.length >= all.length };
}

export const otherRoutes: Routes = {
  'GET /rest/api/3/myself': () => Response.json(people[0]),
  'GET /rest/api/3/project/search': ({ query }) => {
    const { items, ...rest } = page(projects, query);
    return Response.json({ ...rest, values: items });
  },
  'GET /rest/api/3/priority/search': ({ query }) => {
    const { items, ...rest } = page(priorities, query);
    return Response.json({ ...rest, values: items });
  },
  'GET /rest/api/3/user/search': ({ query }) => {
    const text = (query.get('query') ?? '').trim().toLowerCase();
    const found = people.filter((one) => `${one.displayName} ${one.emailAddress}`.toLowerCase().includes(text));
    return Response.json(page(found, query).items);
  },
  'GET /rest/api/3/issue/createmeta/{project}/issuetypes': ({ path, query }) => {
    if (!projects.some(({ key }) => key === path['project'])) return noSuch('Project');
    const { items, startAt, maxResults, total } = page(kinds, query);
    return Response.json({ issueTypes: items, startAt, maxResults, total });
  },
  'GET /rest/api/3/issue/{id}/comment': async ({ path, query, room }) => {
    const issue = await issueOf(room, path['id']!);
    if (!issue) return noSuch('Issue');
    const stored = (await room.store.list('comment', { on: issue.id }, 5_000)).map(({ data }) => data['comment']);
    const { items, startAt, maxResults, total } = page(stored, query);
    return Response.json({ comments: items, startAt, maxResults, total });
  },
  'POST /rest/api/3/issue/{id}/comment': async ({ path, body, room }) => {
    const issue = await issueOf(room, path['id']!);
    if (!issue) return noSuch('Issue');
    const now = spelled(room.now());
    const id = idFrom(room.key || `${now} ${Math.random()}`);
    const comment = { id, author: people[0], body: asRecord(body)['body'], created: now, updated: now };
    const key = room.key === '' ? undefined : `${room.key} comment`;
    const { record } = await room.store.add({ kind: 'comment', id, data: { on: issue.id, comment }, key });
    return Response.json(record.data['comment'], { status: 201 });
  },
};
