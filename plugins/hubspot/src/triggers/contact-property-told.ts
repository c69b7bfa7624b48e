import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { ids } from '../examples.ts';
import { contacts } from '../kinds.ts';
import { clientSecret, readDelivery, verify } from './deliveries.ts';

/** One address for the whole HubSpot app, entered by hand in its settings: there is nothing to subscribe or renew. */
export const contactPropertyTold = webhook({
  title: 'Contact changed, told at once',
  description: 'HubSpot tells which property of a contact changed. Read it in the next step.',
  params: z.object({}),
  output: z.object({
    id: z.string(),
    property: z.string(),
    value: z.string(),
    portal: z.string(),
    at: z.iso.datetime(),
  }),
  sample: {
    id: ids.contact,
    property: 'lifecyclestage',
    value: 'customer',
    portal: '146001',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'app',
  secrets: [clientSecret],
  signsTime: true,
  verify,
  parse: (request) =>
    readDelivery(request, { typeId: contacts.typeId, what: 'propertyChange' }, (one, at) => ({
      id: String(one.objectId),
      property: one.propertyName ?? '',
      value: one.propertyValue ?? '',
      portal: String(one.portalId),
      at,
    })),
});
