import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { readDelivery, signingSecret, verify } from './deliveries.ts';
import { hookParams, subscribe, unsubscribe } from './hooks.ts';

const told = z.object({ identifier: z.string().default(''), title: z.string().default('') });

export const issueTold = webhook({
  title: 'Issue created, changed or removed (told at once)',
  description: 'Linear tells at once. Read the issue in the next step.',
  params: hookParams,
  output: z.object({
    id: z.string(),
    key: z.string(),
    title: z.string(),
    what: z.enum(['create', 'update', 'remove']),
    by: z.string().optional(),
    at: z.iso.datetime(),
  }),
  sample: {
    id: '6e0c1f3e-1c62-4c8d-9b7e-0f4a3a0d9f01',
    key: 'OPS-12',
    title: 'Correct invoice 2210',
    what: 'update',
    by: 'Sam Okafor',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'connection',
  secrets: [signingSecret],
  signsTime: true,
  verify,
  parse: (request) => {
    const { type, action, createdAt, actor, data } = readDelivery(request);
    if (type !== 'Issue' || (action !== 'create' && action !== 'update' && action !== 'remove')) return [];
    const { identifier, title } = told.parse(data);
    const by = actor?.name ?? undefined;
    const what = {
      id: data.id,
      key: identifier,
      title,
      what: action,
      at: createdAt,
      ...(by !== undefined && { by }),
    } as const;
    return [{ id: `issue:${action}:${data.id}:${data.updatedAt ?? createdAt}`, at: createdAt, data: what }];
  },
  subscribe: (context, { url, secret, params: { team } }) =>
    subscribe(context, { url, secret, team, types: ['Issue'] }),
  unsubscribe,
});
