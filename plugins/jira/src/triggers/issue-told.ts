import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { hookSecret, readDelivery, verify } from './deliveries.ts';

const kinds: Record<string, 'created' | 'changed' | 'deleted'> = {
  'jira:issue_created': 'created',
  'jira:issue_updated': 'changed',
  'jira:issue_deleted': 'deleted',
};

/** An admin of Jira makes the webhook: an API token may not. */
export const issueTold = webhook({
  title: 'Issue created, changed or deleted (told at once)',
  description: 'A webhook that an admin makes in Jira, with a secret. Read the issue in the next step.',
  params: z.object({}),
  output: z.object({
    id: z.string(),
    key: z.string(),
    title: z.string(),
    status: z.string(),
    what: z.enum(['created', 'changed', 'deleted']),
    by: z.string().optional(),
    at: z.iso.datetime(),
  }),
  sample: {
    id: '10012',
    key: 'OPS-12',
    title: 'Correct invoice 2210',
    status: 'Done',
    what: 'changed',
    by: 'Sam Okafor',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const { webhookEvent, timestamp, issue, user } = readDelivery(request);
    const what = kinds[webhookEvent];
    if (what === undefined) return [];
    const at = new Date(timestamp).toISOString();
    const data = {
      id: issue.id,
      key: issue.key,
      title: issue.fields?.summary ?? '',
      status: issue.fields?.status?.name ?? '',
      what,
      ...(user?.displayName && { by: user.displayName }),
      at,
    };
    return [{ id: `${what}:${issue.id}:${timestamp}`, at, data }];
  },
});
