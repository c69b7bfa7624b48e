import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { bot, commits, owner, releases, wireOfUser } from './company.ts';
import { isRepository } from './issue-store.ts';
import { addressOf } from './issue-wire.ts';
import {
  asDict,
  asText,
  effectKey,
  type GitHubRoutes,
  idFrom,
  invalid,
  nodeId,
  notFound,
  nowOf,
  pageOf,
} from './wire.ts';

const base = `/repos/${owner}/{repo}`;
const mostReleases = 2_000;

type Release = (typeof releases)[number];

/** The newest first. */
async function releasesOf(room: SandboxRoom, repo: string): Promise<Release[]> {
  const stored = (await room.store.list('release', { repo }, mostReleases)).map(
    ({ data }) => data as unknown as Release,
  );
  const changed = new Set(stored.map(({ id }) => id));
  return [...stored, ...releases.filter((one) => one.repo === repo && !changed.has(one.id))];
}

function wireOf({ repo, id, tag, target, ...one }: Release) {
  const url = `${addressOf(repo)}/releases/${id}`;
  const { name, body, draft, prerelease, created_at, published_at } = one;
  return {
    url,
    html_url: `https://github.com/${owner}/${repo}/releases/tag/${tag}`,
    assets_url: `${url}/assets`,
    upload_url: `https://uploads.github.com/repos/${owner}/${repo}/releases/${id}/assets{?name,label}`,
    tarball_url: draft ? null : `${addressOf(repo)}/tarball/${tag}`,
    zipball_url: draft ? null : `${addressOf(repo)}/zipball/${tag}`,
    id,
    node_id: nodeId('Release', id),
    tag_name: tag,
    target_commitish: target,
    name,
    body,
    draft,
    prerelease,
    created_at,
    published_at,
    author: wireOfUser(bot.login),
    assets: [],
  };
}

export const releaseRoutes: GitHubRoutes = {
  [`GET ${base}/releases`]: async (asked) => pageOf(await releasesOf(asked.room, asked.path['repo']!), asked, wireOf),
  [`POST ${base}/releases`]: async ({ path, body, room }) => {
    const repo = path['repo']!;
    if (!isRepository(repo)) return notFound();
    const asked = asDict(body);
    const tag = asText(asked['tag_name']);
    const isTaken = (await releasesOf(room, repo)).some((one) => one.tag === tag && !one.draft);
    if (isTaken && asked['draft'] !== true) return invalid('Release', 'tag_name', 'already_exists');
    const key = effectKey(room, 'POST /releases');
    const id = idFrom('release', repo, tag, key ?? `${nowOf(room)} ${Math.random()}`);
    const data = {
      repo,
      id,
      tag,
      target: asText(asked['target_commitish']) || 'main',
      name: asText(asked['name']),
      body: asText(asked['body']),
      draft: asked['draft'] === true,
      prerelease: asked['prerelease'] === true,
      created_at: nowOf(room),
      published_at: asked['draft'] === true ? null : nowOf(room),
    };
    const { record } = await room.store.add({ kind: 'release', id: String(id), data, key });
    return Response.json(wireOf(record.data as unknown as Release), { status: 201 });
  },
  [`GET ${base}/releases/latest`]: async ({ path, room }) => {
    const found = (await releasesOf(room, path['repo']!)).find((one) => !one.draft && !one.prerelease);
    return found ? Response.json(wireOf(found)) : notFound();
  },
  [`GET ${base}/releases/tags/{tag}`]: async ({ path, room }) => {
    const found = (await releasesOf(room, path['repo']!)).find((one) => one.tag === path['tag'] && !one.draft);
    return found ? Response.json(wireOf(found)) : notFound();
  },
  [`PATCH ${base}/releases/{id}`]: async ({ path, body, room }) => {
    const found = (await releasesOf(room, path['repo']!)).find((one) => String(one.id) === path['id']);
    if (!found) return notFound();
    const { name, draft } = asDict(body);
    const published_at = draft === false ? (found.published_at ?? nowOf(room)) : found.published_at;
    const change = { ...(typeof name === 'string' && { name }), ...(typeof draft === 'boolean' && { draft }) };
    const data = { ...found, ...change, published_at };
    const record = { kind: 'release', id: String(found.id), data };
    if (!(await room.store.set(record))) await room.store.add(record);
    return Response.json(wireOf(data));
  },
  [`DELETE ${base}/releases/{id}`]: async ({ path, room }) => {
    const isGone = await room.store.remove('release', path['id']!);
    return isGone ? new Response(null, { status: 204 }) : notFound();
  },
  [`GET ${base}/commits`]: (asked) => {
    const since = asked.query.get('since') ?? '';
    const found = asked.path['repo'] === 'website' ? commits.filter(({ at }) => at >= since) : [];
    return pageOf(found, asked, (one) => wireOfCommit(asked.path['repo']!, one));
  },
};

function wireOfCommit(repo: string, { sha, message, at, by }: (typeof commits)[number]) {
  const author = { name: by.name, email: `${by.login}@users.noreply.github.com`, date: at };
  const url = `${addressOf(repo)}/commits/${sha}`;
  const tree = { sha, url: `${addressOf(repo)}/git/trees/${sha}` };
  return {
    url,
    sha,
    node_id: nodeId('Commit', sha),
    html_url: `https://github.com/${owner}/${repo}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: { url, author, committer: author, message, comment_count: 0, tree },
    author: wireOfUser(by.login),
    committer: wireOfUser(by.login),
    parents: [],
  };
}
