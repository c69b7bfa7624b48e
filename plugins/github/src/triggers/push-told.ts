import { z } from '@baton/plugin-sdk';
import { exampleCommit, repository } from '../examples.ts';
import { commitSummary } from '../summaries.ts';
import { webhook } from '../connection.ts';
import { common, hookSecret, readDelivery, utc, verify } from './deliveries.ts';
import { params, subscribeTo, unsubscribe } from './hooks.ts';

const pushed = z.object({
  id: z.string(),
  message: z.string(),
  timestamp: z.iso.datetime({ offset: true }),
  url: z.string(),
  author: z.object({ name: z.string().nullish() }).nullish(),
});

const delivery = common.extend({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  forced: z.boolean().default(false),
  deleted: z.boolean().default(false),
  compare: z.string(),
  pusher: z.object({ name: z.string() }),
  commits: z.array(pushed).default([]),
  repository: common.shape.repository.extend({ pushed_at: z.union([z.int(), z.iso.datetime()]).nullish() }),
});

export const pushTold = webhook({
  title: 'Commits pushed',
  description: 'GitHub tells at once of every push to a branch or a tag.',
  params,
  output: z.object({
    repository: z.string(),
    branch: z.string().optional(),
    tag: z.string().optional(),
    by: z.string(),
    at: z.iso.datetime(),
    before: z.string(),
    after: z.string(),
    forced: z.boolean(),
    deleted: z.boolean(),
    commits: z.array(commitSummary),
    url: z.string(),
  }),
  sample: {
    repository,
    branch: 'main',
    by: 'sam-okafor',
    at: '2026-11-20T09:00:00.000Z',
    before: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
    after: exampleCommit.id,
    forced: false,
    deleted: false,
    commits: [exampleCommit],
    url: `https://github.com/${repository}/compare/0f1e2d3c4b5a...9a1f0c7e5b2d`,
  },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const told = readDelivery(request, delivery);
    if (!told) return [];
    const { ref, before, after, forced, deleted, compare, pusher, sender, commits, repository: place } = told;
    const at = momentOf(place.pushed_at, commits.at(-1)?.timestamp, request.receivedAt);
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const data = {
      repository: place.full_name,
      ...(ref.startsWith('refs/tags/') ? { tag: name } : { branch: name }),
      by: sender?.login ?? pusher.name,
      at,
      before,
      after,
      forced,
      deleted,
      commits: commits.map(summarise),
      url: compare,
    };
    return [{ id: [place.full_name, ref, before, after, at].join(':'), at, data }];
  },
  subscribe: subscribeTo('push'),
  unsubscribe,
});

const summarise = ({ id, message, timestamp, url, author }: z.output<typeof pushed>) => ({
  id,
  message,
  at: utc(timestamp),
  url,
  ...(author?.name && { by: author.name }),
});

/** In seconds for pushes, as text elsewhere. */
function momentOf(at: number | string | null | undefined, last: string | undefined, received: Date): string {
  if (typeof at === 'number') return new Date(at * 1_000).toISOString();
  return utc(at ?? last ?? received.toISOString());
}
