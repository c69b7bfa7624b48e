import { channels } from './answers.ts';
import type { Vendor } from './client.ts';
import { searchAll } from './pages.ts';

/** The channel of a name, archived ones too; Slack has no search for it. */
export const channelNamed = (vendor: Vendor, name: string) =>
  searchAll(
    async (place) => {
      const asked = { types: 'public_channel,private_channel', ...place };
      const read = await vendor.call(channels, ({ conversations }) => conversations.list(asked));
      return { items: read.channels, next: read.response_metadata?.next_cursor };
    },
    (one) => one.name === name,
  );
