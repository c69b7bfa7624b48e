import { forConnection, optionField, secretField, z } from '@baton/plugin-sdk';

export const authentication = {
  kind: 'key',
  fields: z.object({
    token: secretField('Access token'),
    region: z.enum(['us', 'eu', 'au']).default('us').meta({ title: 'Region of the workspace' }),
    ticket_type: optionField('Ticket type for new tickets', 'ticket_types').optional(),
    unknown_sender: z.email().optional().meta({
      title: 'Contact for messages without an address',
      description: 'Intercom needs a contact on every ticket. Tickets of unknown senders are filed under this address.',
    }),
  }),
} as const;

export type IntercomAuth = z.output<typeof authentication.fields>;

export const { action, webhook, read } = forConnection(authentication);
