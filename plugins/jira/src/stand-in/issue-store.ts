import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { toText } from '../adf.ts';
import { issues, type StandingIssue } from './company.ts';
import type { Query } from './read-jql.ts';

const mostIssues = 5_000;

const unwrap = (data: Record<string, unknown>): StandingIssue => data['issue'] as StandingIssue;

/** By id or key; changed and new ones are stored, the company's own come with the code. */
export async function issueOf(room: SandboxRoom, idOrKey: string): Promise<StandingIssue | undefined> {
  return (await allIssues(room)).find(({ id, key }) => id === idOrKey || key === idOrKey);
}

export async function allIssues(room: SandboxRoom): Promise<StandingIssue[]> {
  const stored = (await room.store.list('issue', {}, mostIssues)).map(({ data }) => data);
  const changed = new Set(stored.map((data) => unwrap(data).id));
  const kept = stored.filter((data) => data['deleted'] !== true).map(unwrap);
  return [...issues.filter(({ id }) => !changed.has(id)), ...kept.reverse()];
}

export async function keepIssue(room: SandboxRoom, issue: StandingIssue, deleted = false): Promise<void> {
  const record = { kind: 'issue', id: issue.id, data: { issue, deleted } };
  if (!(await room.store.set(record))) await room.store.add(record);
}

export async function issuesWhere(room: SandboxRoom, { clauses, descending }: Query): Promise<StandingIssue[]> {
  const found = (await allIssues(room)).filter((issue) => clauses.every((clause) => holds(issue, clause, room.now())));
  const order = descending ? -1 : 1;
  return found.toSorted((a, b) => order * compare(a.fields.updated + a.id, b.fields.updated + b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function holds({ fields }: StandingIssue, { field, value }: Query['clauses'][number], now: Date): boolean {
  switch (field) {
    case 'project':
      return fields.project.key === value;
    case 'status':
      return fields.status.name.toLowerCase() === value.toLowerCase();
    case 'issuetype':
      return fields.issuetype.name === value;
    case 'assignee':
      return fields.assignee?.accountId === value;
    case 'labels':
      return fields.labels.includes(value);
    case 'statusCategory':
      return fields.status.statusCategory.name !== value;
    case 'text': {
      const text = `${fields.summary} ${toText(fields.description)}`.toLowerCase();
      return value
        .toLowerCase()
        .split(' ')
        .every((word) => text.includes(word));
    }
    case 'updated':
      return Date.parse(fields.updated) >= now.getTime() - Number(/^-(\d+)m$/.exec(value)?.[1]) * 60_000;
    default:
      return false;
  }
}
