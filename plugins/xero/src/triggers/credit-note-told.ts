import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { ids } from '../examples.ts';
import { changed, readDelivery, verify, webhookKey } from './deliveries.ts';

/** One address for the whole Xero app, entered by hand in its settings: there is nothing to subscribe or renew. */
export const creditNoteTold = webhook({
  title: 'Credit note added or changed, told at once',
  description: 'Xero tells that a credit note is new or differs. Read it in the next step.',
  params: z.object({}),
  output: changed,
  sample: {
    id: ids.invoice,
    what: 'changed',
    organisation: '5f1c2a9e-0000-4000-8000-000000000001',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'app',
  secrets: [webhookKey],
  signsTime: false,
  verify,
  parse: (request) => readDelivery(request, 'CREDITNOTE'),
});
