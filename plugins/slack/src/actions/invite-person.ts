import { z } from '@baton/plugin-sdk';
import { opened } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelField, personField } from '../fields.ts';
import { refusedWith } from '../refusals.ts';

export const invitePerson = action({
  title: 'Invite a person to a channel',
  description: 'From then on the person reads along. Somebody who is in it already stays in it.',
  input: z.object({ channel: channelField(), person: personField() }),
  output: z.object({ channel: z.string(), person: z.string() }),
  example: {
    input: { channel: 'C0000000202', person: 'U0000000101' },
    output: { channel: 'C0000000202', person: 'U0000000101' },
  },
  sensitive: ['channel', 'person'],
  idempotency: { kind: 'natural' },
  run: async (context, { channel, person }) => {
    const vendor = await openVendor(context);
    try {
      await vendor.call(opened, ({ conversations }) => conversations.invite({ channel, users: person }));
    } catch (thrown) {
      if (!refusedWith(thrown, 'already_in_channel')) throw thrown;
    }
    return { channel, person };
  },
});
