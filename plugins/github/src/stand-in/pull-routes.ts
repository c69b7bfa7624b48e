import { owner, type StoredIssue } from './company.ts';
import { addIssue, issueAt, issuesOf, isRepository, keepIssue } from './issue-store.ts';
import { wireOfPull, wireOfWholePull } from './issue-wire.ts';
import { asDict, asText, asTexts, type GitHubRoutes, invalid, notFound, pageOf } from './wire.ts';

const base = `/repos/${owner}/{repo}`;

export const pullRoutes: GitHubRoutes = {
  [`GET ${base}/pulls`]: async (asked) => {
    const { path, query, room } = asked;
    const [state, head, into] = ['state', 'head', 'base'].map((name) => query.get(name));
    const found = (await issuesOf(room, path['repo']!))
      .filter((one) => one.head !== undefined && (state === 'all' || one.state === (state ?? 'open')))
      .filter((one) => (!head || `${owner}:${one.head}` === head) && (!into || one.base === into));
    return pageOf(
      found.toSorted((a, b) => b.number - a.number),
      asked,
      wireOfPull,
    );
  },
  [`POST ${base}/pulls`]: async ({ path, body, room }) => {
    const repo = path['repo']!;
    if (!isRepository(repo)) return notFound();
    const asked = asDict(body);
    const [head, into] = [asText(asked['head']), asText(asked['base'])];
    const open = (await issuesOf(room, repo)).find((one) => one.head === head && one.state === 'open');
    const message = `A pull request already exists for ${owner}:${head}.`;
    if (open) return invalid('PullRequest', 'head', 'custom', message);
    const made = await addIssue(room, repo, asked, { head, base: into });
    return Response.json(wireOfWholePull(made), { status: 201 });
  },
  [`GET ${base}/pulls/{number}`]: async ({ path, room }) => {
    const found = await issueAt(room, path['repo']!, Number(path['number']));
    return found?.head ? Response.json(wireOfWholePull(found)) : notFound();
  },
  [`PATCH ${base}/pulls/{number}`]: async ({ path, body, room }) => {
    const found = await issueAt(room, path['repo']!, Number(path['number']));
    if (!found?.head) return notFound();
    const { title, base: into, state } = asDict(body);
    const change: Partial<StoredIssue> = {
      ...(typeof title === 'string' && { title }),
      ...(typeof into === 'string' && { base: into }),
      ...((state === 'open' || state === 'closed') && { state }),
    };
    return Response.json(wireOfWholePull(await keepIssue(room, found, change)));
  },
  [`POST ${base}/pulls/{number}/requested_reviewers`]: async ({ path, body, room }) => {
    const found = await issueAt(room, path['repo']!, Number(path['number']));
    if (!found?.head) return notFound();
    const reviewers = [...new Set([...asTexts(found['reviewers']), ...asTexts(asDict(body)['reviewers'])])];
    return Response.json(wireOfPull(await keepIssue(room, found, { reviewers })), { status: 201 });
  },
};
