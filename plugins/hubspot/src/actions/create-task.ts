import { z } from '@baton/plugin-sdk';
import { aboutFields, linksOf } from '../about.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { msOf, ownerField } from '../fields.ts';
import { findMarked, settleMs, withMark } from '../marks.ts';
import { archive, given, makeRecord } from '../records.ts';

export const createTask = action({
  title: 'Create a task',
  description: 'Something that a named owner has to do, about a contact, company, deal or ticket.',
  input: z.object({
    subject: z.string().trim().min(1).max(255).meta({ title: 'Subject' }),
    text: z.string().max(60_000).default('').meta({ title: 'Notes' }),
    due: z.iso.datetime({ offset: true }).meta({ title: 'Due' }),
    owner: ownerField().optional(),
    ...aboutFields,
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { subject: 'Call Rosa Lind', due: '2026-11-24T09:00:00Z', owner: ids.owner, deal: ids.deal },
    output: { id: ids.task },
  },
  sensitive: ['owner'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => findMarked(context, openVendor(context), 'tasks', 'hs_task_body'),
  },
  run: async (context, { subject, text, due, owner, ...about }) => {
    const made = given({
      hs_task_subject: subject,
      hs_task_body: withMark(context, text),
      hs_timestamp: msOf(due),
      hs_task_status: 'NOT_STARTED',
      hubspot_owner_id: owner,
    });
    return { id: await makeRecord(openVendor(context), 'tasks', made, linksOf(about)) };
  },
  undo: async (context, { output }) => archive(context, 'tasks', output.id),
});
