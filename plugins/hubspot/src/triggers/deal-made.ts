import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { ids } from '../examples.ts';
import { clientSecret, readDelivery, verify } from './deliveries.ts';
import { deals } from '../kinds.ts';

/** One address for the whole HubSpot app, entered by hand in its settings: there is nothing to subscribe or renew. */
export const dealMade = webhook({
  title: 'New deal, told at once',
  description: 'HubSpot tells that a deal was made. Read it in the next step.',
  params: z.object({}),
  output: z.object({ id: z.string(), portal: z.string(), at: z.iso.datetime() }),
  sample: { id: ids.deal, portal: '146001', at: '2026-11-21T10:02:00.000Z' },
  scope: 'app',
  secrets: [clientSecret],
  signsTime: true,
  verify,
  parse: (request) =>
    readDelivery(request, { typeId: deals.typeId, what: 'creation' }, ({ objectId, portalId }, at) => ({
      id: String(objectId),
      portal: String(portalId),
      at,
    })),
});
