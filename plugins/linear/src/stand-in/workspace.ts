import { company } from '@baton/plugin-sdk/sandbox';
import { uuidFrom } from '../effect-id.ts';
import { type Answers, asRecord, asText, fits, notFound, page, Refused } from './answer.ts';
import { labels, organization, people, projects, states, team } from './company.ts';
import { Shelf } from './shelf.ts';

const projectShelf = new Shelf<(typeof projects)[number]>('project', projects);
const updates = new Shelf<{ id: string; url: string; body?: unknown }>('update', []);

const plain = ({ id, name }: { id: string; name: string }) => ({ id, name });

export const workspaceAnswers: Answers = {
  whoAmI: () => ({ viewer: people[0], organization }),
  listPeople: (variables) => {
    const { email } = asRecord(variables['filter']);
    return {
      users: page(
        people.filter((one) => fits(email, one.email)),
        variables,
      ),
    };
  },
  listTeams: (variables) => ({ teams: page([plain(team)], variables) }),
  listStates: (variables) => {
    const isOurs = fits(asRecord(asRecord(variables['filter'])['team'])['id'], team.id);
    return { workflowStates: page(isOurs ? states.map(plain) : [], variables) };
  },
  listLabels: (variables) => ({ issueLabels: page(labels, variables) }),
  listProjects: async (variables, room) => {
    const { name } = asRecord(variables['filter']);
    const found = (await projectShelf.all(room)).filter((one) => fits(name, one.name));
    return { projects: page(found, variables) };
  },
  getProject: async ({ id }, room) => {
    const project = await projectShelf.get(room, asText(id));
    if (!project) throw notFound('Project');
    return { project };
  },
  createProject: async ({ input }, room) => {
    const { id: wanted, name, description, targetDate, teamIds } = asRecord(input);
    if (!Array.isArray(teamIds) || teamIds[0] !== team.id) throw notFound('Team');
    const id = asText(wanted) || uuidFrom(`project ${asText(name)} ${Math.random()}`);
    const url = `https://linear.app/${company.id}/project/${id.slice(0, 8)}`;
    const day = asText(targetDate) || null;
    const project = { id, name: asText(name), url, description: asText(description), targetDate: day };
    if (!(await projectShelf.add(room, project))) throw new Refused('invalid input', 'This id is taken.');
    return { projectCreate: { success: true, project } };
  },
  deleteProject: async ({ id }, room) => {
    const project = await projectShelf.get(room, asText(id));
    if (!project) throw notFound('Project');
    await projectShelf.set(room, { ...project, deleted: true } as typeof project);
    return { projectDelete: { success: true } };
  },
  getUpdate: async ({ id }, room) => {
    const update = await updates.get(room, asText(id));
    if (!update) throw notFound('ProjectUpdate');
    return { projectUpdate: { id: update.id, url: update.url } };
  },
  postUpdate: async ({ input }, room) => {
    const { id: wanted, projectId, body } = asRecord(input);
    const project = await projectShelf.get(room, asText(projectId));
    if (!project) throw notFound('Project');
    const id = asText(wanted) || uuidFrom(`update ${Math.random()}`);
    const url = `${project.url}#update-${id.slice(0, 8)}`;
    if (!(await updates.add(room, { id, url, body }))) throw new Refused('invalid input', 'This id is taken.');
    return { projectUpdateCreate: { success: true, projectUpdate: { id, url } } };
  },
  deleteUpdate: async ({ id }, room) => {
    const update = await updates.get(room, asText(id));
    if (!update) throw notFound('ProjectUpdate');
    await updates.set(room, { ...update, deleted: true });
    return { projectUpdateDelete: { success: true } };
  },
  createHook: async ({ input }, room) => {
    const { url, resourceTypes } = asRecord(input);
    const id = uuidFrom(`hook ${asText(url)} ${room.now().toISOString()}`);
    await room.store.add({ kind: 'hook', id, data: { url, resourceTypes } });
    return { webhookCreate: { success: true, webhook: { id } } };
  },
  deleteHook: async ({ id }, room) => {
    if (!(await room.store.remove('hook', asText(id)))) throw notFound('Webhook');
    return { webhookDelete: { success: true } };
  },
};
