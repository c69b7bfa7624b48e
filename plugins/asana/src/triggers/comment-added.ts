import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { hookSecret, onePerId, readDelivery, verify } from './deliveries.ts';
import { subscribe, unsubscribe } from './hooks.ts';
import { params } from './poll-tasks.ts';

export const commentAdded = webhook({
  title: 'Comment added',
  description: 'Somebody comments on a task of a project. Read the comments in the next step.',
  params,
  output: z.object({ comment: z.string(), task: z.string(), by: z.string().optional(), at: z.iso.datetime() }),
  sample: {
    comment: '1205468000000099',
    task: '1205468000000042',
    by: '1200000000000102',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const events = readDelivery(request).flatMap(({ action, created_at, resource, parent, user }) => {
      if (action !== 'added' || resource?.resource_type !== 'story' || parent?.resource_type !== 'task') return [];
      const data = { comment: resource.gid, task: parent.gid, at: created_at, ...(user && { by: user.gid }) };
      return [{ id: `comment:${resource.gid}`, at: created_at, data }];
    });
    return onePerId(events);
  },
  subscribe: (context, { url, params: { project } }) =>
    subscribe(context, {
      url,
      project,
      filters: [{ resource_type: 'story', resource_subtype: 'comment_added', action: 'added' }],
    }),
  unsubscribe,
});
