import { answer, type AsanaRoutes, asText, base, bodyOf, effectKey, idFrom, noSuch, page, shaped } from './answer.ts';
import { tags, team, users, workspace } from './company.ts';
import { tasksWhere } from './task-store.ts';

const mostTags = 1_000;

export const workspaceRoutes: AsanaRoutes = {
  [`GET ${base}/users/{id}`]: ({ path, query }) => {
    const user = path['id'] === 'me' ? users[0] : users.find((one) => one.gid === path['id']);
    return user ? answer(shaped(user, query, ['name', 'email'])) : noSuch('user', path['id']!);
  },
  [`GET ${base}/users`]: ({ query }) =>
    page(
      users.map((one) => shaped(one, query)),
      query,
    ),
  [`GET ${base}/workspaces/{id}/teams`]: ({ query }) => page([shaped(team, query)], query),
  [`GET ${base}/workspaces/{id}/tags`]: async ({ query, room }) => {
    const stored = (await room.store.list('tag', {}, mostTags)).map((one) => one.data);
    return page(
      [...tags, ...stored].map((one) => shaped(one, query)),
      query,
    );
  },
  [`POST ${base}/workspaces/{id}/tags`]: async ({ path, body, query, room }) => {
    if (path['id'] !== workspace.gid) return noSuch('workspace', path['id']!);
    const name = asText(bodyOf(body)['name']);
    const key = effectKey(room, 'POST /tags');
    const gid = idFrom('tag', key ?? `${room.now().toISOString()} ${name}`);
    const { record } = await room.store.add({ kind: 'tag', id: gid, data: { gid, resource_type: 'tag', name }, key });
    return answer(shaped(record.data, query), 201);
  },
  [`GET ${base}/workspaces/{id}/typeahead`]: async ({ query, room }) => {
    const words = (query.get('query') ?? '').toLowerCase();
    const found = await tasksWhere(room, (task) => asText(task['name']).toLowerCase().includes(words));
    const most = Number(query.get('count') ?? 20);
    return answer(found.slice(0, most).map(({ gid, resource_type, name }) => ({ gid, resource_type, name })));
  },
  [`POST ${base}/webhooks`]: async ({ body, room }) => {
    const { resource, target } = bodyOf(body);
    const gid = idFrom('webhook', asText(target));
    const on = { gid: asText(resource), resource_type: 'project' };
    const data = { gid, resource_type: 'webhook', active: true, resource: on, target };
    await room.store.add({ kind: 'webhook', id: gid, data });
    return Response.json({ data, 'X-Hook-Secret': idFrom('secret', gid) }, { status: 201 });
  },
  [`DELETE ${base}/webhooks/{id}`]: async ({ path, room }) => {
    const isGone = await room.store.remove('webhook', path['id']!);
    return isGone ? answer({}) : noSuch('webhook', path['id']!);
  },
};
