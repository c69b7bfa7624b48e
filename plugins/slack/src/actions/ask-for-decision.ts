import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { asText, type Block, calling, marked } from '../compose.ts';
import { action } from '../connection.ts';
import { channelField, personField } from '../fields.ts';
import { findOwnMessage, settleMs } from '../find-message.ts';
import { conversationWith, deleteMessage, place, post } from '../post.ts';

const input = z.object({
  person: personField('Who decides'),
  question: z.string().trim().min(1).max(500).meta({ title: 'Question' }),
  evidence: z.string().trim().max(6_000).default('').meta({ title: 'What it is about' }),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .meta({ title: 'Address of the decision page' }),
  deadline: z.iso.datetime({ offset: true }).optional().meta({ title: 'Until when' }),
  label: z.string().trim().min(1).max(40).default('Open and decide').meta({ title: 'Words on the button' }),
  channel: channelField('Channel, instead of a direct message').optional(),
});

/** The button opens the page where the person is signed in. Nobody decides inside Slack: a button there proves nobody. */
export const askForDecision = action({
  title: 'Ask a person for a decision',
  description: 'One person gets the question with a button that opens the decision page. Undone, it is deleted.',
  input,
  output: place,
  example: {
    input: {
      person: 'U0000000102',
      question: 'Lease the second generator to Lind Contracting at the old price?',
      evidence: 'The offer says 1,250.40 USD, the price list 1,320.00 USD.',
      link: 'https://baton.harborandpine.example/asks/17',
      deadline: '2026-11-24T15:00:00Z',
    },
    output: { channel: 'D0000000102', message: '1795252800.000100' },
  },
  sensitive: ['person', 'link', 'channel'],
  limit: 'posting',
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { person, channel: chosen }) => {
      const vendor = await openVendor(context);
      const channel = chosen ?? (await conversationWith(vendor, person));
      const message = await findOwnMessage(context, vendor, { channel });
      return message === undefined ? undefined : { channel, message };
    },
  },
  run: async (context, asked) => {
    const vendor = await openVendor(context);
    const channel = asked.channel ?? (await conversationWith(vendor, asked.person));
    const words = wordsOf(asked);
    const blocks: Block[] = [...marked(context, words), buttonTo(asked.link, asked.label)];
    return post(vendor, { channel, text: `${calling([asked.person])} ${asText(asked.question)}`, blocks });
  },
  undo: async (context, { output }) => deleteMessage(context, output),
});

function wordsOf({ person, question, evidence, deadline }: z.output<typeof input>): string {
  const until = deadline === undefined ? [] : [`Until ${inReadersTime(deadline)}`];
  return [`${calling([person])} *${asText(question)}*`, asText(evidence), ...until].filter(Boolean).join('\n\n');
}

/** Slack writes the moment in the reader's own time zone. */
const inReadersTime = (moment: string): string => {
  const utc = new Date(moment).toISOString();
  const plain = `${utc.slice(0, 16).replace('T', ' ')} UTC`;
  return `<!date^${Math.floor(Date.parse(moment) / 1_000)}^{date_short_pretty} {time}|${plain}>`;
};

const buttonTo = (url: string, label: string): Block => ({
  type: 'actions',
  elements: [
    { type: 'button', action_id: 'open_decision', style: 'primary', text: { type: 'plain_text', text: label }, url },
  ],
});
