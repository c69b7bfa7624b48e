import { answer, type AsanaRoutes, asText, base, bodyOf, effectKey, idFrom, noSuch, page, shaped } from './answer.ts';
import { users } from './company.ts';
import { personOf, taskOf } from './task-store.ts';

const mostStories = 5_000;
const storyFields = ['text', 'type', 'created_at', 'created_by', 'resource_subtype'];

export const storyRoutes: AsanaRoutes = {
  [`GET ${base}/tasks/{id}/stories`]: async ({ path, query, room }) => {
    if (!(await taskOf(room, path['id']!))) return noSuch('task', path['id']!);
    const found = await room.store.list('story', { on: path['id']! }, mostStories);
    return page(
      found.reverse().map((one) => shaped(one.data, query, storyFields)),
      query,
    );
  },
  [`POST ${base}/tasks/{id}/stories`]: async ({ path, body, query, room }) => {
    if (!(await taskOf(room, path['id']!))) return noSuch('task', path['id']!);
    const key = effectKey(room, 'POST /stories');
    const at = room.now().toISOString();
    const gid = idFrom('story', key ?? `${at} ${Math.random()}`);
    const data = {
      gid,
      resource_type: 'story',
      resource_subtype: 'comment_added',
      type: 'comment',
      text: asText(bodyOf(body)['text']),
      created_at: at,
      created_by: personOf(users[0]!.gid),
      on: path['id'],
    };
    const { record } = await room.store.add({ kind: 'story', id: gid, data, key });
    return answer(shaped(record.data, query, storyFields), 201);
  },
  [`DELETE ${base}/stories/{id}`]: async ({ path, room }) => {
    const isGone = await room.store.remove('story', path['id']!);
    return isGone ? answer({}) : noSuch('story', path['id']!);
  },
};
