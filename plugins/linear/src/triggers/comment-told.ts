import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { readDelivery, signingSecret, verify } from './deliveries.ts';
import { hookParams, subscribe, unsubscribe } from './hooks.ts';

const told = z.object({ body: z.string().default(''), issueId: z.string().nullish() });

export const commentTold = webhook({
  title: 'Comment added (told at once)',
  description: 'Linear tells at once that somebody commented on an issue.',
  params: hookParams,
  output: z.object({
    comment: z.string(),
    issue: z.string(),
    text: z.string(),
    by: z.string().optional(),
    at: z.iso.datetime(),
  }),
  sample: {
    comment: '1b0f8f0e-2f6d-4d3f-8a55-0d6f5d1c0b11',
    issue: '6e0c1f3e-1c62-4c8d-9b7e-0f4a3a0d9f01',
    text: 'Rosa Lind agreed on the phone.',
    by: 'Sam Okafor',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'connection',
  secrets: [signingSecret],
  signsTime: true,
  verify,
  parse: (request) => {
    const { type, action, createdAt, actor, data } = readDelivery(request);
    const { body, issueId } = told.parse(data);
    if (type !== 'Comment' || action !== 'create' || !issueId) return [];
    const by = actor?.name ?? undefined;
    const what = { comment: data.id, issue: issueId, text: body, at: createdAt, ...(by !== undefined && { by }) };
    return [{ id: `comment:${data.id}`, at: createdAt, data: what }];
  },
  subscribe: (context, { url, secret, params: { team } }) =>
    subscribe(context, { url, secret, team, types: ['Comment'] }),
  unsubscribe,
});
