import { z } from '@baton/plugin-sdk';
import { owners } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';

export const findOwner = action({
  title: 'Find an owner by e-mail address',
  description: 'Somebody of your HubSpot account to whom records can be given.',
  input: z.object({ email: z.email().max(254).meta({ title: 'E-mail' }) }),
  output: z.object({ found: z.boolean(), id: z.string().optional(), name: z.string().optional() }),
  example: {
    input: { email: 'lena.fischer@harborandpine.example' },
    output: { found: true, id: ids.owner, name: 'Lena Fischer' },
  },
  confidential: ['name'],
  idempotency: { kind: 'read' },
  run: async (context, { email }) => {
    const got = await openVendor(context).call(owners, async (apis) => (await apis.owners()).getPage(email));
    const one = got.results.find((owner) => owner.email?.toLowerCase() === email.toLowerCase());
    if (!one) return { found: false };
    return { found: true, id: one.id, name: [one.firstName, one.lastName].filter(Boolean).join(' ') };
  },
});
