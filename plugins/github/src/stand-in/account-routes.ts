import { bot, owner, people, repositories, wireOfUser } from './company.ts';
import { isRepository } from './issue-store.ts';
import { wireOfRepository } from './repository-wire.ts';
import { addressOf } from './issue-wire.ts';
import { asDict, type GitHubRoutes, idFrom, notFound, nowOf, pageOf } from './wire.ts';

const base = `/repos/${owner}/{repo}`;

const about = { company: null, blog: '', location: null, email: null, hireable: null, bio: null };
const since = { created_at: '2026-01-12T09:00:00Z', updated_at: '2026-11-02T08:00:00Z' };

export const accountRoutes: GitHubRoutes = {
  'GET /user': () => {
    const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
    return Response.json({ ...wireOfUser(bot.login), name: bot.name, ...about, ...counts, ...since });
  },
  'GET /user/repos': (asked) => pageOf(repositories, asked, wireOfRepository),
  [`GET ${base}/assignees`]: (asked) => pageOf(people, asked, ({ login }) => wireOfUser(login)),
  [`POST ${base}/hooks`]: async ({ path, body, room }) => {
    const repo = path['repo']!;
    if (!isRepository(repo)) return notFound();
    const { events, config } = asDict(body);
    const { url, content_type, insecure_ssl } = asDict(config);
    const id = idFrom('hook', repo, String(url), JSON.stringify(events));
    await room.store.add({ kind: 'hook', id: String(id), data: { repo, events, url } });
    const at = `${addressOf(repo)}/hooks/${id}`;
    const made = {
      type: 'Repository',
      id,
      name: 'web',
      active: true,
      events,
      config: { url, content_type, insecure_ssl, secret: '********' },
      created_at: nowOf(room),
      updated_at: nowOf(room),
      url: at,
      test_url: `${at}/test`,
      ping_url: `${at}/pings`,
      last_response: { code: null, status: 'unused', message: null },
    };
    return Response.json(made, { status: 201 });
  },
  [`DELETE ${base}/hooks/{id}`]: async ({ path, room }) => {
    const isGone = await room.store.remove('hook', path['id']!);
    return isGone ? new Response(null, { status: 204 }) : notFound();
  },
};
