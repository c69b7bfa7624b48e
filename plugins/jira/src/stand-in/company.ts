import { customers, staff } from '@baton/plugin-sdk/sandbox';
import { toDocument } from '../adf.ts';

/** The stand-in company's Jira: always there, never stored. */
export const site = 'harborandpine';

export const people = staff.map(({ name, email }, at) => ({
  accountId: `5b10a2844c20165700ede20${at}`,
  accountType: 'atlassian',
  displayName: name,
  emailAddress: email,
  active: true,
}));

export const projects = [
  { id: '10000', key: 'OPS', name: 'Operations' },
  { id: '10001', key: 'DEL', name: 'Deliveries' },
];

export const kinds = ['Task', 'Bug', 'Story'].map((name, at) => ({ id: String(10_100 + at), name, subtask: false }));

export const priorities = ['Highest', 'High', 'Medium', 'Low'].map((name, at) => ({ id: String(at + 1), name }));

/** `key` of the category as Jira has it: new, indeterminate, done. */
export const statuses = [
  { id: '1', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
  { id: '3', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
  { id: '5', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } },
];

/** Jira's spelling of a moment. */
export const spelled = (moment: Date): string => moment.toISOString().replace('Z', '+0000');

const opened = spelled(new Date('2026-09-01T08:00:00Z'));

export interface StandingIssue {
  id: string;
  key: string;
  fields: {
    summary: string;
    description: unknown;
    status: (typeof statuses)[number];
    project: (typeof projects)[number];
    issuetype: { id: string; name: string };
    priority: { id: string; name: string };
    labels: string[];
    assignee: (typeof people)[number] | null;
    reporter: (typeof people)[number];
    duedate: string | null;
    created: string;
    updated: string;
    statuscategorychangedate: string;
  };
}

export const blankIssue = (project: (typeof projects)[number], number: number): StandingIssue => ({
  id: String(Number(project.id) * 100 + number),
  key: `${project.key}-${number}`,
  fields: {
    summary: '',
    description: null,
    status: statuses[0]!,
    project,
    issuetype: kinds[0]!,
    priority: priorities[2]!,
    labels: [],
    assignee: null,
    reporter: people[0]!,
    duedate: null,
    created: opened,
    updated: opened,
    statuscategorychangedate: opened,
  },
});

/** One open request per customer: `OPS-1` is the first one's. */
export const issues: StandingIssue[] = customers.map(({ name, organisation }, at) => {
  const blank = blankIssue(projects[0]!, at + 1);
  const description = toDocument(`${organisation} asked to be called.`);
  return { ...blank, fields: { ...blank.fields, summary: `Call ${name} about the lease`, description } };
});
