import { ConnectorError, z } from '@baton/plugin-sdk';
import { oneChannel } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelNamed } from '../find-channel.ts';
import { refusedWith } from '../refusals.ts';

/** No two channels have one name, so making it twice gives the one that is there. */
export const createChannel = action({
  title: 'Open a channel',
  description: 'Makes a channel with the app in it. One that has the name already is used as it is.',
  input: z.object({
    name: z
      .string()
      .regex(/^[a-z0-9_-]{1,80}$/, 'expected small letters, digits, - and _, such as lease-lind')
      .meta({ title: 'Name' }),
    private: z.boolean().default(false).meta({ title: 'Only for people who are invited' }),
  }),
  output: z.object({ channel: z.string(), created: z.boolean() }),
  example: { input: { name: 'lease-lind' }, output: { channel: 'C0000000301', created: true } },
  limit: 'lists',
  idempotency: { kind: 'natural' },
  run: async (context, { name, private: is_private }) => {
    const vendor = await openVendor(context);
    try {
      const made = await vendor.call(oneChannel, ({ conversations }) => conversations.create({ name, is_private }));
      return { channel: made.channel.id, created: true };
    } catch (thrown) {
      if (!refusedWith(thrown, 'name_taken')) throw thrown;
    }
    const known = await channelNamed(vendor, name);
    if (!known || known.is_archived) throw nameInUse(name);
    if ((known.is_private ?? false) !== is_private) throw nameInUse(name);
    return { channel: known.id, created: false };
  },
});

const nameInUse = (name: string) =>
  new ConnectorError(
    'conflict',
    `Slack has a channel named ${name} already that is archived, hidden from the app or of the other kind. Choose another name.`,
    { field: 'name' },
  );
