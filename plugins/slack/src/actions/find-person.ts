import { z } from '@baton/plugin-sdk';
import { oneUser } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { refusedWith } from '../refusals.ts';
import { examples, personSummary, summarisePerson } from '../summaries.ts';

export const findPerson = action({
  title: 'Find a person by e-mail address',
  description: 'A member of the workspace. Nobody found is not an error.',
  input: z.object({ email: z.email().meta({ title: 'E-mail address' }) }),
  output: personSummary.partial().extend({ found: z.boolean() }),
  example: {
    input: { email: 'sam.okafor@harborandpine.example' },
    output: { found: true, ...examples.person },
  },
  confidential: ['email'],
  idempotency: { kind: 'read' },
  run: async (context, { email }) => {
    const vendor = await openVendor(context);
    try {
      const { user } = await vendor.call(oneUser, ({ users }) => users.lookupByEmail({ email }));
      return { found: true, ...summarisePerson(user) };
    } catch (thrown) {
      if (refusedWith(thrown, 'users_not_found')) return { found: false };
      throw thrown;
    }
  },
});
