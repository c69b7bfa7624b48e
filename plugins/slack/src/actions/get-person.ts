import { z } from '@baton/plugin-sdk';
import { oneUser } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { personField } from '../fields.ts';
import { examples, personSummary, summarisePerson } from '../summaries.ts';

export const getPerson = action({
  title: 'Get a person',
  description: 'Name, e-mail address, title and time zone of a member.',
  input: z.object({ person: personField() }),
  output: personSummary,
  example: { input: { person: 'U0000000102' }, output: examples.person },
  confidential: ['email'],
  idempotency: { kind: 'read' },
  run: async (context, { person }) => {
    const vendor = await openVendor(context);
    const { user } = await vendor.call(oneUser, ({ users }) => users.info({ user: person }));
    return summarisePerson(user);
  },
});
