import { walk } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { messageList } from '../answers.ts';
import { me, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { getHeaders } from '../get-messages.ts';
import { exampleMessage, messageSummary, summarise, summaryHeaders } from '../read-message.ts';

export const findMessages = action({
  title: 'Find messages',
  description: 'Messages that fit a search as in Gmail, such as “from:rosa has:attachment”, the latest first.',
  input: z.object({
    search: z.string().trim().min(1).max(500).meta({ title: 'Search', description: 'As in Gmail’s own search box.' }),
    // Google gives only ids here: every message is a request of its own.
    most: z.int().min(1).max(40).default(10).meta({ title: 'At most' }),
  }),
  output: z.object({
    found: z.boolean(),
    messages: z.array(messageSummary),
    more: z.boolean().meta({ title: 'True when there are more than asked for' }),
  }),
  example: {
    input: { search: 'from:rosa.lind@lindcontracting.example' },
    output: { found: true, messages: [exampleMessage], more: false },
  },
  idempotency: { kind: 'read' },
  confidential: ['messages'],
  run: async (context, { search, most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(most, async (pageToken) => {
      const asked = { ...me, q: search, maxResults: most, ...(pageToken && { pageToken }) };
      const got = await vendor.call(messageList, (users) => users.messages.list(asked));
      return { items: got.messages ?? [], next: got.nextPageToken };
    });
    const messages = [];
    for (const { id } of items) messages.push(await summarise(await getHeaders(vendor, id, summaryHeaders)));
    return { found: messages.length > 0, messages, more: !whole };
  },
});
