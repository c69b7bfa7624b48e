import {
  type AsanaRoutes,
  answer,
  asText,
  asTexts,
  base,
  bodyOf,
  effectKey,
  failed,
  noSuch,
  page,
  shaped,
} from './answer.ts';
import { sections, tags } from './company.ts';
import { projectOf } from './project-routes.ts';
import { addTask, isIn, isOpen, keepTask, taskOf, tasksWhere } from './task-store.ts';

export const taskRoutes: AsanaRoutes = {
  [`GET ${base}/tasks`]: async ({ query, room }) => {
    const project = query.get('project') ?? '';
    if (!(await projectOf(room, project))) return noSuch('project', project);
    const since = query.get('modified_since') ?? '';
    const found = await tasksWhere(room, (task) => isIn(task, project) && asText(task['modified_at']) >= since);
    return page(
      found.map((task) => shaped(task, query)),
      query,
    );
  },
  [`GET ${base}/projects/{id}/tasks`]: async ({ path, query, room }) => {
    if (!(await projectOf(room, path['id']!))) return noSuch('project', path['id']!);
    const openOnly = query.get('completed_since') === 'now';
    const found = await tasksWhere(room, (task) => isIn(task, path['id']!) && (!openOnly || isOpen(task)));
    return page(
      found.map((task) => shaped(task, query)),
      query,
    );
  },
  [`POST ${base}/tasks`]: async ({ body, query, room }) => {
    const asked = bodyOf(body);
    const wanted = asTexts(asked['projects']);
    if (wanted.length === 0) return failed(400, 'You should specify one of workspace, parent, projects');
    for (const project of wanted) if (!(await projectOf(room, project))) return noSuch('project', project);
    return answer(shaped(await addTask(room, 'POST /tasks', asked), query), 201);
  },
  [`GET ${base}/tasks/{id}`]: async ({ path, query, room }) => {
    const task = await taskOf(room, path['id']!);
    return task ? answer(shaped(task, query)) : noSuch('task', path['id']!);
  },
  [`PUT ${base}/tasks/{id}`]: async ({ path, body, query, room }) => {
    const task = await taskOf(room, path['id']!);
    if (!task) return noSuch('task', path['id']!);
    return answer(shaped(await keepTask(room, task, bodyOf(body)), query));
  },
  [`DELETE ${base}/tasks/{id}`]: async ({ path, room }) => {
    const task = await taskOf(room, path['id']!);
    if (!task) return noSuch('task', path['id']!);
    await keepTask(room, task, { deleted: true });
    return answer({});
  },
  [`GET ${base}/tasks/{id}/subtasks`]: async ({ path, query, room }) => {
    const found = await tasksWhere(room, (task) => task['under'] === path['id']);
    return page(
      found.map((task) => shaped(task, query)),
      query,
    );
  },
  [`POST ${base}/tasks/{id}/subtasks`]: async ({ path, body, query, room }) => {
    if (!(await taskOf(room, path['id']!))) return noSuch('task', path['id']!);
    const asked = { ...bodyOf(body), parent: path['id'] };
    return answer(shaped(await addTask(room, 'POST /subtasks', asked), query), 201);
  },
  [`POST ${base}/tasks/{id}/addProject`]: async ({ path, body, room }) => {
    const task = await taskOf(room, path['id']!);
    const { project, section } = bodyOf(body);
    if (!task) return noSuch('task', path['id']!);
    const place = sections.find((one) => one.gid === section && one.project === project);
    if (!place) return noSuch('section', asText(section));
    const projects = [...new Set([...asTexts(task['projects']), place.project])];
    await keepTask(room, task, { projects, section });
    return answer({});
  },
  [`POST ${base}/tasks/{id}/addFollowers`]: async ({ path, body, query, room }) => {
    const task = await taskOf(room, path['id']!);
    if (!task) return noSuch('task', path['id']!);
    const followers = [...new Set([...asTexts(task['followers_of']), ...asTexts(bodyOf(body)['followers'])])];
    return answer(shaped(await keepTask(room, task, { followers_of: followers }), query));
  },
  [`POST ${base}/tasks/{id}/addTag`]: async ({ path, body, room }) => {
    const task = await taskOf(room, path['id']!);
    const { tag } = bodyOf(body);
    if (!task) return noSuch('task', path['id']!);
    const isKnown = tags.some((one) => one.gid === tag) || (await room.store.get('tag', asText(tag)));
    if (!isKnown) return noSuch('tag', asText(tag));
    const id = `${path['id']}-${asText(tag)}`;
    const key = effectKey(room, 'POST /addTag');
    await room.store.add({ kind: 'tagged', id, data: { task: path['id'], tag }, key });
    return answer({});
  },
  [`POST ${base}/tasks/{id}/removeTag`]: async ({ path, body, room }) => {
    await room.store.remove('tagged', `${path['id']}-${asText(bodyOf(body)['tag'])}`);
    return answer({});
  },
};
