import { company, customers, staff } from '@baton/plugin-sdk/sandbox';

/** The stand-in company's workspace: always there, never stored. */
const opened = '2026-09-01T08:00:00.000Z';

export const workspace = { gid: '1200000000000001', resource_type: 'workspace', name: company.name };

export const team = { gid: '1200000000000601', resource_type: 'team', name: 'Operations' };

export const users = staff.map(({ name, email }, at) => ({
  gid: String(1_200_000_000_000_100 + at),
  resource_type: 'user',
  name,
  email,
  workspaces: [workspace],
}));

export const projects = ['Customer requests', 'Deliveries', 'Month end'].map((name, at) => ({
  gid: String(1_200_000_000_000_201 + at),
  resource_type: 'project',
  name,
  notes: '',
  archived: false,
  created_at: opened,
  permalink_url: `https://app.asana.com/0/${1_200_000_000_000_201 + at}`,
}));

export const sections = projects.flatMap((project, at) =>
  ['To do', 'In progress', 'Done'].map((name, place) => ({
    gid: String(1_200_000_000_000_301 + at * 10 + place),
    resource_type: 'section',
    name,
    project: project.gid,
  })),
);

export const tags = [{ gid: '1200000000000501', resource_type: 'tag', name: 'billing' }];

/** One open request per customer: `1200000000000401` is the first one's. */
export const tasks = customers.map(({ name, organisation }, at) => ({
  gid: String(1_200_000_000_000_401 + at),
  resource_type: 'task',
  resource_subtype: 'default_task',
  name: `Call ${name} about the lease`,
  notes: `${organisation} asked to be called.`,
  completed: false,
  completed_at: null,
  created_at: opened,
  modified_at: opened,
  due_on: null,
  assignee: null as unknown,
  permalink_url: `https://app.asana.com/0/0/${1_200_000_000_000_401 + at}`,
  projects: [projects[0]!.gid],
}));
