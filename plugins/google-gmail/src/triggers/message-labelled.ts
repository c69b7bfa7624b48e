import { ConnectorError, z } from '@baton/plugin-sdk';
import { messageList } from '../answers.ts';
import { me, openVendor } from '../client.ts';
import { poll } from '../connection.ts';
import { labelChoice } from '../fields.ts';
import { getIfThere } from '../get-messages.ts';
import { exampleWhole, readWhole, wholeMessage } from '../read-message.ts';

/** Ids of the messages that carried the label at the last look and were told. */
const cursor = z.object({ known: z.array(z.string()) });

const perRound = 20;
const mostLabelled = 500;

/**
 * Gmail forgets after a week when a label was put on, so every round looks at who carries it now. Nothing is lost however
 * long nobody looked; a label that was taken off and put on again counts again.
 */
export const messageLabelled = poll({
  title: 'Message labelled',
  description: 'Somebody puts a label on a message, or a filter does. Looked for every minute.',
  everySeconds: 60,
  params: z.object({ label: labelChoice() }),
  output: wholeMessage,
  sample: { ...exampleWhole, labels: ['INBOX', 'Label_1'] },
  cursor,
  poll: async (context, { cursor: from, params: { label } }) => {
    const vendor = await openVendor(context);
    const asked = { ...me, labelIds: [label], maxResults: mostLabelled };
    const { messages, nextPageToken } = await vendor.call(messageList, (users) => users.messages.list(asked));
    if (nextPageToken) {
      const words = `More than ${mostLabelled} messages carry the label. Take it off those that are done.`;
      throw new ConnectorError('permanent', words);
    }
    const now = (messages ?? []).map(({ id }) => id);
    if (from === undefined) return { events: [], cursor: { known: now }, more: false };
    const known = new Set(from.known);
    // The list starts with the latest; what came first is told first.
    const all = now.filter((id) => !known.has(id)).reverse();
    const told = all.slice(0, perRound);
    const events = [];
    for (const id of told) {
      const one = await getIfThere(vendor, id);
      if (one) events.push({ id: `labelled:${id}`, at: context.now().toISOString(), data: await readWhole(one) });
    }
    const later = new Set(all.slice(perRound));
    return { events, cursor: { known: now.filter((id) => !later.has(id)) }, more: later.size > 0 };
  },
});
