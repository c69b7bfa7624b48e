import type { Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { labels, owner, people, type StoredIssue } from './company.ts';
import { addIssue, issueAt, issuesOf, isRepository, keepIssue } from './issue-store.ts';
import { wireOfIssue, wireOfLabel } from './issue-wire.ts';
import { asDict, asText, asTexts, type Dict, type GitHubRoutes, invalid, notFound, pageOf, refused } from './wire.ts';

const base = `/repos/${owner}/{repo}`;

/** An answer about one issue that is there. */
const about =
  (
    answer: (issue: StoredIssue, asked: Parameters<Handler<SandboxRoom>>[0]) => Promise<Response> | Response,
  ): Handler<SandboxRoom> =>
  async (asked) => {
    const issue = await issueAt(asked.room, asked.path['repo']!, Number(asked.path['number']));
    return issue ? answer(issue, asked) : notFound();
  };

const logins = new Set(people.map(({ login }) => login));
const assignable = (wanted: unknown): string[] => asTexts(wanted).filter((login) => logins.has(login));

function changeOf(asked: Dict): Partial<StoredIssue> {
  const { title, body, state, assignees } = asked;
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof body === 'string' && { body }),
    ...((state === 'open' || state === 'closed') && { state }),
    ...(assignees !== undefined && { assignees: assignable(assignees) }),
  };
}

export const issueRoutes: GitHubRoutes = {
  [`GET ${base}/issues`]: async (asked) => {
    const { path, query, room } = asked;
    if (!isRepository(path['repo']!)) return notFound();
    const [state, label, assignee, since] = ['state', 'labels', 'assignee', 'since'].map((name) => query.get(name));
    const field = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
    const way = query.get('direction') === 'asc' ? 1 : -1;
    const found = (await issuesOf(room, path['repo']!))
      .filter((one) => state === 'all' || one.state === (state ?? 'open'))
      .filter((one) => (!label || one.labels.includes(label)) && (!assignee || one.assignees.includes(assignee)))
      .filter((one) => one.updated_at >= (since ?? ''))
      .toSorted((a, b) => way * (a[field] === b[field] ? a.number - b.number : a[field] < b[field] ? -1 : 1));
    return pageOf(found, asked, wireOfIssue);
  },
  [`POST ${base}/issues`]: async ({ path, body, room }) => {
    if (!isRepository(path['repo']!)) return notFound();
    const asked = asDict(body);
    if (asText(asked['title']) === '') return invalid('Issue', 'title', 'missing_field');
    const made = await addIssue(room, path['repo']!, { ...asked, assignees: assignable(asked['assignees']) });
    return Response.json(wireOfIssue(made), { status: 201 });
  },
  [`GET ${base}/issues/{number}`]: about((issue) => Response.json(wireOfIssue(issue))),
  [`PATCH ${base}/issues/{number}`]: about(async (issue, { body, room }) =>
    Response.json(wireOfIssue(await keepIssue(room, issue, changeOf(asDict(body))))),
  ),
  [`POST ${base}/issues/{number}/labels`]: about(async (issue, { body, room }) => {
    const all = [...new Set([...issue.labels, ...asTexts(asDict(body)['labels'])])];
    await keepIssue(room, issue, { labels: all });
    return Response.json(all.map((name) => wireOfLabel(issue.repo, name)));
  }),
  [`DELETE ${base}/issues/{number}/labels/{name}`]: about(async (issue, { path, room }) => {
    if (!issue.labels.includes(path['name']!)) return refused(404, 'Label does not exist');
    const rest = issue.labels.filter((name) => name !== path['name']);
    await keepIssue(room, issue, { labels: rest });
    return Response.json(rest.map((name) => wireOfLabel(issue.repo, name)));
  }),
  [`POST ${base}/issues/{number}/assignees`]: about(async (issue, { body, room }) => {
    const all = [...new Set([...issue.assignees, ...assignable(asDict(body)['assignees'])])];
    return Response.json(wireOfIssue(await keepIssue(room, issue, { assignees: all })), { status: 201 });
  }),
  [`GET ${base}/labels`]: (asked) => pageOf(labels, asked, (name) => wireOfLabel(asked.path['repo']!, name)),
  'GET /search/issues': async ({ query, room }) => {
    const q = query.get('q') ?? '';
    const repo = /repo:[^/\s]+\/(\S+)/.exec(q)?.[1] ?? '';
    const state = /is:(open|closed)/.exec(q)?.[1];
    const words = [...q.matchAll(/"([^"]+)"/g)].map(([, word]) => word!.toLowerCase());
    const has = ({ title, body }: StoredIssue) =>
      words.every((word) => `${title} ${body}`.toLowerCase().includes(word));
    const found = (await issuesOf(room, repo)).filter((one) => has(one) && (!state || one.state === state));
    const items = found.slice(0, Number(query.get('per_page') ?? 30)).map((one) => ({ ...wireOfIssue(one), score: 1 }));
    return Response.json({ total_count: found.length, incomplete_results: false, search_type: 'lexical', items });
  },
};
