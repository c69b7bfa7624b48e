import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleTicket, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { tickets } from '../kinds.ts';
import { readRecord } from '../records.ts';

export const getTicket = action({
  title: 'Read a ticket',
  description: 'One ticket, by id.',
  input: z.object({ ticket: idField('Ticket') }),
  output: tickets.summary,
  example: { input: { ticket: ids.ticket }, output: exampleTicket },
  confidential: ['content'],
  idempotency: { kind: 'read' },
  run: async (context, { ticket }) =>
    tickets.summarise(await readRecord(openVendor(context), tickets.type, ticket, tickets.properties)),
});
