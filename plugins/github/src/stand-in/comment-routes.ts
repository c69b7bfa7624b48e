import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { bot, comments, owner, wireOfUser } from './company.ts';
import { issueAt } from './issue-store.ts';
import { addressOf } from './issue-wire.ts';
import { asDict, asText, effectKey, type GitHubRoutes, idFrom, nodeId, notFound, nowOf, pageOf } from './wire.ts';

const base = `/repos/${owner}/{repo}`;
const mostComments = 5_000;

type Comment = (typeof comments)[number];

async function commentsOf(room: SandboxRoom, repo: string, number: number): Promise<Comment[]> {
  const stored = (await room.store.list('comment', { on: `${repo}#${number}` }, mostComments)).map(({ data }) => data);
  const standing = comments.filter((one) => one.repo === repo && one.number === number);
  return [...standing, ...(stored.toReversed() as unknown as Comment[])];
}

const wireOf = ({ repo, number, id, by, body, created_at }: Comment) => ({
  id,
  node_id: nodeId('IssueComment', id),
  url: `${addressOf(repo)}/issues/comments/${id}`,
  html_url: `https://github.com/${owner}/${repo}/issues/${number}#issuecomment-${id}`,
  issue_url: `${addressOf(repo)}/issues/${number}`,
  body,
  user: wireOfUser(by),
  author_association: 'MEMBER',
  created_at,
  updated_at: created_at,
});

export const commentRoutes: GitHubRoutes = {
  [`GET ${base}/issues/{number}/comments`]: async (asked) => {
    const { path, query, room } = asked;
    const [repo, number] = [path['repo']!, Number(path['number'])];
    if (!(await issueAt(room, repo, number))) return notFound();
    const found = (await commentsOf(room, repo, number)).filter((one) => one.created_at >= (query.get('since') ?? ''));
    return pageOf(found, asked, wireOf);
  },
  [`POST ${base}/issues/{number}/comments`]: async ({ path, body, room }) => {
    const [repo, number] = [path['repo']!, Number(path['number'])];
    if (!(await issueAt(room, repo, number))) return notFound();
    const key = effectKey(room, 'POST /comments');
    const id = idFrom('comment', repo, number, key ?? `${nowOf(room)} ${Math.random()}`);
    const said = { repo, number, id, by: bot.login, body: asText(asDict(body)['body']), created_at: nowOf(room) };
    const data = { ...said, on: `${repo}#${number}` };
    const { record } = await room.store.add({ kind: 'comment', id: String(id), data, key });
    return Response.json(wireOf(record.data as unknown as Comment), { status: 201 });
  },
  [`DELETE ${base}/issues/comments/{id}`]: async ({ path, room }) => {
    const isGone = await room.store.remove('comment', path['id']!);
    return isGone ? new Response(null, { status: 204 }) : notFound();
  },
};
