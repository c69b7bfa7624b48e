import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { hookSecret, onePerId, readDelivery, verify } from './deliveries.ts';
import { subscribe, unsubscribe } from './hooks.ts';
import { params } from './poll-tasks.ts';

/** Asana tells ids, not contents, and signs no moment: a map reads the task next, and a replay is stopped by its id. */
export const taskChanged = webhook({
  title: 'Task added or changed',
  description: 'Asana tells at once that a task was added to a project or changed. Read the task in the next step.',
  params,
  output: z.object({
    task: z.string(),
    what: z.enum(['added', 'changed']),
    field: z.string().optional(),
    by: z.string().optional(),
    at: z.iso.datetime(),
  }),
  sample: {
    task: '1205468000000042',
    what: 'changed',
    field: 'completed',
    by: '1200000000000102',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const events = readDelivery(request).flatMap(({ action, created_at, resource, user, change }) => {
      if (resource?.resource_type !== 'task' || (action !== 'added' && action !== 'changed')) return [];
      const field = change?.field ?? undefined;
      const data = { task: resource.gid, what: action, at: created_at, ...(field && { field }) } as const;
      const id = `${action}:${resource.gid}:${field ?? ''}:${created_at}`;
      return [{ id, at: created_at, data: { ...data, ...(user && { by: user.gid }) } }];
    });
    return onePerId(events);
  },
  subscribe: (context, { url, params: { project } }) =>
    subscribe(context, {
      url,
      project,
      filters: [
        { resource_type: 'task', action: 'added' },
        { resource_type: 'task', action: 'changed' },
      ],
    }),
  unsubscribe,
});
