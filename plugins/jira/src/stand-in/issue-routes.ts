import type { Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { asRecord, asText, failed, noSuch, nothing } from './answer.ts';
import { blankIssue, kinds, people, priorities, projects, spelled, type StandingIssue, statuses } from './company.ts';
import { allIssues, issueOf, issuesWhere, keepIssue } from './issue-store.ts';
import { readJql } from './read-jql.ts';

type Routes = Readonly<Record<string, Handler<SandboxRoom>>>;

/** What Jira shows of an issue when fields are named. */
function shaped({ id, key, fields }: StandingIssue, named: readonly string[]) {
  const shown = Object.entries(fields).filter(([name]) => named.includes(name));
  return {
    id,
    key,
    self: `https://harborandpine.atlassian.net/rest/api/3/issue/${id}`,
    fields: Object.fromEntries(shown),
  };
}

const namedIn = <Thing extends { name: string }>(list: readonly Thing[], given: unknown): Thing | undefined =>
  list.find(({ name }) => name === asRecord(given)['name']);

/** The fields of a create or an edit; undefined when one of them names what is not there. */
function changed(issue: StandingIssue, given: Record<string, unknown>, now: string): StandingIssue | undefined {
  const fields = { ...issue.fields, updated: now };
  if ('summary' in given) fields.summary = asText(given['summary']);
  if ('description' in given) fields.description = given['description'];
  if ('duedate' in given) fields.duedate = asText(given['duedate']);
  if (Array.isArray(given['labels'])) fields.labels = given['labels'].map(asText);
  const kind = 'issuetype' in given ? namedIn(kinds, given['issuetype']) : fields.issuetype;
  const priority = 'priority' in given ? namedIn(priorities, given['priority']) : fields.priority;
  const assignee = 'assignee' in given ? personOf(asRecord(given['assignee'])['accountId']) : fields.assignee;
  if (!kind || !priority || assignee === undefined) return undefined;
  return { ...issue, fields: { ...fields, issuetype: kind, priority, assignee } };
}

const personOf = (accountId: unknown) => people.find((one) => one.accountId === accountId);

async function search({ body, room }: Parameters<Handler<SandboxRoom>>[0]): Promise<Response> {
  const { jql, fields, maxResults, nextPageToken } = asRecord(body);
  const query = readJql(asText(jql));
  if (!query) return failed(400, 'Error in the JQL Query.');
  const all = await issuesWhere(room, query);
  const from = Number(Buffer.from(asText(nextPageToken), 'base64url').toString() || 0);
  const to = from + Number(maxResults ?? 50);
  const named = Array.isArray(fields) ? fields.map(asText) : [];
  const next = to < all.length && { nextPageToken: Buffer.from(String(to)).toString('base64url') };
  return Response.json({ issues: all.slice(from, to).map((issue) => shaped(issue, named)), ...next });
}

export const issueRoutes: Routes = {
  'POST /rest/api/3/search/jql': search,
  'GET /rest/api/3/issue/{id}': async ({ path, query, room }) => {
    const issue = await issueOf(room, path['id']!);
    return issue ? Response.json(shaped(issue, (query.get('fields') ?? '').split(','))) : noSuch('Issue');
  },
  'POST /rest/api/3/issue': async ({ body, room }) => {
    const given = asRecord(asRecord(body)['fields']);
    const project = projects.find(({ key }) => key === asRecord(given['project'])['key']);
    if (!project) return failed(400, 'Specify a valid project ID or key');
    const now = spelled(room.now());
    const number = 1 + (await numberOf(room, project.key));
    const blank = blankIssue(project, number);
    const made = changed(
      { ...blank, fields: { ...blank.fields, created: now, statuscategorychangedate: now } },
      given,
      now,
    );
    if (!made) return failed(400, 'A field names what does not exist.');
    const key = room.key === '' ? undefined : `${room.key} issue`;
    const added = await room.store.add({ kind: 'issue', id: made.id, data: { issue: made, deleted: false }, key });
    const { id, key: name } = added.record.data['issue'] as StandingIssue;
    return Response.json(
      { id, key: name, self: `https://harborandpine.atlassian.net/rest/api/3/issue/${id}` },
      { status: 201 },
    );
  },
  'PUT /rest/api/3/issue/{id}': async ({ path, body, room }) => {
    const issue = await issueOf(room, path['id']!);
    if (!issue) return noSuch('Issue');
    const { fields, update } = asRecord(body);
    const added = asRecord(update)['labels'];
    const more = Array.isArray(added) ? added.map((one) => asText(asRecord(one)['add'])) : [];
    const labels = [...new Set([...issue.fields.labels, ...more])];
    const next = changed(issue, { ...asRecord(fields), labels }, spelled(room.now()));
    if (!next) return failed(400, 'A field names what does not exist.');
    await keepIssue(room, next);
    return nothing();
  },
  'DELETE /rest/api/3/issue/{id}': async ({ path, room }) => {
    const issue = await issueOf(room, path['id']!);
    if (!issue) return noSuch('Issue');
    await keepIssue(room, issue, true);
    return nothing();
  },
  'PUT /rest/api/3/issue/{id}/assignee': async ({ path, body, room }) => {
    const issue = await issueOf(room, path['id']!);
    if (!issue) return noSuch('Issue');
    const next = changed(issue, { assignee: body }, spelled(room.now()));
    if (!next) return failed(400, 'User does not exist.');
    await keepIssue(room, next);
    return nothing();
  },
  'GET /rest/api/3/issue/{id}/transitions': async ({ path, room }) => {
    const issue = await issueOf(room, path['id']!);
    if (!issue) return noSuch('Issue');
    const others = statuses.filter(({ id }) => id !== issue.fields.status.id);
    return Response.json({ transitions: others.map((to) => ({ id: `${to.id}1`, name: `To ${to.name}`, to })) });
  },
  'POST /rest/api/3/issue/{id}/transitions': async ({ path, body, room }) => {
    const issue = await issueOf(room, path['id']!);
    if (!issue) return noSuch('Issue');
    const wanted = asText(asRecord(asRecord(body)['transition'])['id']);
    const status = statuses.find(({ id }) => `${id}1` === wanted && id !== issue.fields.status.id);
    if (!status) return failed(400, 'It seems that you have tried to perform an operation which is not allowed.');
    const now = spelled(room.now());
    await keepIssue(room, {
      ...issue,
      fields: { ...issue.fields, status, updated: now, statuscategorychangedate: now },
    });
    return nothing();
  },
};

const numberOf = async (room: SandboxRoom, project: string): Promise<number> => {
  const deleted = (await room.store.list('issue', {}, 5_000)).filter(({ data }) => data['deleted'] === true).length;
  return (await allIssues(room)).filter(({ fields }) => fields.project.key === project).length + deleted;
};
