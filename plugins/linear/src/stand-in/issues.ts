import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import type { Issue } from '../answers.ts';
import { uuidFrom } from '../effect-id.ts';
import { type Answers, asRecord, asText, fits, notFound, page, Refused, type Variables } from './answer.ts';
import { blankIssue, issues, labels, people, projects, states, team } from './company.ts';
import { Shelf } from './shelf.ts';

const shelf = new Shelf<Issue>('issue', issues);

/** By id or by key. */
export async function issueOf(room: SandboxRoom, id: unknown): Promise<Issue> {
  const found = (await shelf.get(room, asText(id))) ?? (await shelf.all(room)).find((one) => one.identifier === id);
  if (!found) throw notFound('Issue');
  return found;
}

/** The latest changed first, as Linear lists them. */
async function issuesWhere(room: SandboxRoom, filter: unknown): Promise<Issue[]> {
  const wanted = asRecord(filter);
  const state = asRecord(wanted['state']);
  const isWanted = (one: Issue) =>
    fits(wanted['updatedAt'], one.updatedAt) &&
    fits(asRecord(wanted['team'])['id'], one.team.id) &&
    fits(asRecord(wanted['project'])['id'], one.project?.id) &&
    fits(asRecord(wanted['assignee'])['id'], one.assignee?.id) &&
    fits(state['id'], one.state.id) &&
    fits(state['type'], one.state.type) &&
    hasLabel(one, asRecord(asRecord(wanted['labels'])['some'])['id']);
  const all = (await shelf.all(room)).filter(isWanted);
  return all.toSorted((a, b) =>
    a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? 1 : -1,
  );
}

const hasLabel = (one: Issue, comparator: unknown): boolean =>
  comparator === undefined || one.labels.nodes.some(({ id }) => fits(comparator, id));

const pick = <Thing extends { id: string }>(list: readonly Thing[], id: unknown, what: string): Thing => {
  const found = list.find((one) => one.id === id);
  if (!found) throw notFound(what);
  return found;
};

/** An issue with what `IssueCreateInput` and `IssueUpdateInput` say. */
function changed(one: Issue, input: Variables, now: string): Issue {
  const has = (field: string) => input[field] !== undefined;
  const next: Issue = { ...one, updatedAt: now };
  if (has('title')) next.title = asText(input['title']);
  if (has('description')) next.description = asText(input['description']);
  if (has('priority')) next.priority = Number(input['priority']);
  if (has('dueDate')) next.dueDate = asText(input['dueDate']);
  if (has('assigneeId')) next.assignee = pick(people, input['assigneeId'], 'User');
  if (has('stateId')) next.state = pick(states, input['stateId'], 'WorkflowState');
  if (has('projectId')) {
    const { id, name } = pick(projects, input['projectId'], 'Project');
    next.project = { id, name };
  }
  if (Array.isArray(input['labelIds'])) {
    next.labels = { nodes: input['labelIds'].map((id) => pick(labels, id, 'IssueLabel')) };
  }
  next.completedAt = next.state.type === 'completed' ? (one.completedAt ?? now) : null;
  next.canceledAt = next.state.type === 'canceled' ? (one.canceledAt ?? now) : null;
  return next;
}

const relabel =
  (isOn: boolean) =>
  async ({ id, labelId }: Variables, room: SandboxRoom) => {
    const one = await issueOf(room, id);
    const rest = one.labels.nodes.filter((label) => label.id !== labelId);
    const nodes = isOn ? [...rest, pick(labels, labelId, 'IssueLabel')] : rest;
    await shelf.set(room, { ...one, labels: { nodes }, updatedAt: room.now().toISOString() });
    return { [isOn ? 'issueAddLabel' : 'issueRemoveLabel']: { success: true } };
  };

export const issueAnswers: Answers = {
  getIssue: async ({ id }, room) => ({ issue: await issueOf(room, id) }),
  listIssues: async (variables, room) => ({ issues: page(await issuesWhere(room, variables['filter']), variables) }),
  searchIssues: async ({ term, first }, room) => {
    const words = asText(term).toLowerCase();
    const text = ({ title, description }: Issue) => `${title} ${description ?? ''}`.toLowerCase();
    const found = (await issuesWhere(room, {})).filter((one) => text(one).includes(words));
    return { searchIssues: { nodes: found.slice(0, Number(first)) } };
  },
  createIssue: async ({ input }, room) => {
    const asked = asRecord(input);
    if (asked['teamId'] !== team.id) throw notFound('Team');
    const now = room.now().toISOString();
    const number = (await room.store.list('issue', {}, 5_000)).length + issues.length + 1;
    const id = asText(asked['id']) || uuidFrom(`issue ${now} ${Math.random()}`);
    const issue = changed({ ...blankIssue(number), id, createdAt: now }, asked, now);
    if (!(await shelf.add(room, issue))) throw new Refused('invalid input', 'An issue with this id already exists.');
    return { issueCreate: { success: true, issue } };
  },
  updateIssue: async ({ id, input }, room) => {
    const issue = changed(await issueOf(room, id), asRecord(input), room.now().toISOString());
    await shelf.set(room, issue);
    return { issueUpdate: { success: true, issue } };
  },
  deleteIssue: async ({ id }, room) => {
    await shelf.set(room, { ...(await issueOf(room, id)), deleted: true });
    return { issueDelete: { success: true } };
  },
  addLabel: relabel(true),
  removeLabel: relabel(false),
  attachLink: async ({ input }, room) => {
    const { issueId, url, title } = asRecord(input);
    const one = await issueOf(room, issueId);
    const id = uuidFrom(`link ${one.id} ${asText(url)}`);
    await room.store.add({
      kind: 'link',
      id,
      data: { issue: one.id, url, title },
      key: room.key && `${room.key} link`,
    });
    return { attachmentCreate: { success: true, attachment: { id, url } } };
  },
};
