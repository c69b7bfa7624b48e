import { company, customers, staff } from '@baton/plugin-sdk/sandbox';
import type { Comment, Issue } from '../answers.ts';
import { uuidFrom } from '../effect-id.ts';

/** The stand-in company's workspace: always there, never stored. Its ids are made from what they name. */
const opened = '2026-09-01T08:00:00.000Z';

const named = (kind: string, name: string) => ({ id: uuidFrom(`${kind} ${name}`), name });

export const organization = named('organization', company.name);

export const people = staff.map(({ name, email }) => ({ ...named('person', name), email }));

export const team = { ...named('team', 'Operations'), key: 'OPS' };

export const states = [
  { ...named('state', 'Todo'), type: 'unstarted' },
  { ...named('state', 'In Progress'), type: 'started' },
  { ...named('state', 'Done'), type: 'completed' },
  { ...named('state', 'Canceled'), type: 'canceled' },
];

export const labels = ['billing', 'delivery', 'waiting for the customer'].map((name) => named('label', name));

export const projects = ['Customer requests', 'Deliveries', 'Month end'].map((name) => ({
  ...named('project', name),
  url: `https://linear.app/${company.id}/project/${name.toLowerCase().replaceAll(' ', '-')}`,
  description: '',
  targetDate: null as string | null,
}));

/** What a team has before anybody says more. */
export const blankIssue = (number: number): Issue => ({
  id: uuidFrom(`issue ${number}`),
  identifier: `${team.key}-${number}`,
  title: '',
  description: null,
  url: `https://linear.app/${company.id}/issue/${team.key}-${number}`,
  priority: 0,
  estimate: null,
  dueDate: null,
  createdAt: opened,
  updatedAt: opened,
  completedAt: null,
  canceledAt: null,
  state: states[0]!,
  team,
  assignee: null,
  project: null,
  labels: { nodes: [] },
});

/** One open request per customer: `OPS-1` is the first one's. */
export const issues: Issue[] = customers.map(({ name, organisation }, at) => ({
  ...blankIssue(at + 1),
  title: `Call ${name} about the lease`,
  description: `${organisation} asked to be called.`,
  project: { id: projects[0]!.id, name: projects[0]!.name },
}));

/** And what was written about the first of them. */
export const comments: Comment[] = [
  {
    id: uuidFrom('comment 1'),
    body: 'Left a message with the office.',
    url: `${issues[0]!.url}#comment-1`,
    createdAt: opened,
    updatedAt: opened,
    user: people[1]!,
    issue: { id: issues[0]!.id, identifier: issues[0]!.identifier },
  },
];
