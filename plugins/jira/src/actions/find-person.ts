import { z } from '@baton/plugin-sdk';
import { user } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';

export const findPerson = action({
  title: 'Find a person',
  description: 'A person by e-mail address; those who hide theirs are found when they are the only one that fits.',
  input: z.object({ email: z.email().meta({ title: 'E-mail address' }) }),
  output: z.object({ found: z.boolean(), id: z.string().optional(), name: z.string().optional() }),
  example: {
    input: { email: 'sam.okafor@harborandpine.example' },
    output: { found: true, id: '5b10a2844c20165700ede202', name: 'Sam Okafor' },
  },
  idempotency: { kind: 'read' },
  run: async (context, { email }) => {
    const vendor = await openVendor(context);
    const got = await vendor.call(z.array(user), ({ users }) => users.findUsers({ query: email, maxResults: 10 }));
    const exact = got.filter(({ emailAddress }) => emailAddress?.toLowerCase() === email.toLowerCase());
    const [only, ...others] = exact.length > 0 ? exact : got.filter(({ emailAddress }) => !emailAddress);
    if (!only || others.length > 0) return { found: false };
    return { found: true, id: only.accountId, ...(only.displayName && { name: only.displayName }) };
  },
});
