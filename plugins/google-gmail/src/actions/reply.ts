import { referenceOf } from '@baton/google-account';
import { ConnectorError, z } from '@baton/plugin-sdk';
import { type Message, profile, stub, thread } from '../answers.ts';
import { me, openVendor, type Vendor } from '../client.ts';
import { asGmailTakes, referenceHeader } from '../compose.ts';
import { action } from '../connection.ts';
import { messageField, textFields } from '../fields.ts';
import { getHeaders } from '../get-messages.ts';
import { headerOf, peopleIn } from '../read-message.ts';

const needed = ['From', 'Reply-To', 'To', 'Cc', 'Subject', 'Message-ID', 'References'];

/** An answer stays in its conversation, which is read in one go: there our own header is found for certain. */
export const reply = action({
  title: 'Answer a message',
  description:
    'Sends an answer in the same conversation, to the sender or to everybody. What was given as “answers go to” counts.',
  input: z.object({
    message: messageField(),
    to_all: z.boolean().default(false).meta({ title: 'To everybody in the conversation' }),
    ...textFields(),
  }),
  output: z.object({ id: z.string(), thread: z.string(), to: z.array(z.string()), cc: z.array(z.string()) }),
  example: {
    input: { message: '18c1a0000000001', text: 'Thank you, we look into it.' },
    output: {
      id: '18c1b0000000002',
      thread: '18c1a0000000001',
      to: ['rosa.lind@lindcontracting.example'],
      cc: [],
    },
  },
  sensitive: ['message', 'to_all'],
  idempotency: {
    kind: 'lookup',
    find: async (context, { message }) => {
      const vendor = await openVendor(context);
      const { threadId } = await getHeaders(vendor, message, needed);
      const asked = { ...me, id: threadId, format: 'metadata', metadataHeaders: [referenceHeader, 'To', 'Cc'] };
      const { messages } = await vendor.call(thread, (users) => users.threads.get(asked));
      const reference = referenceOf(context);
      const found = messages.find((one) => headerOf(one, referenceHeader) === reference);
      return found && { id: found.id, thread: found.threadId, ...(await recipientsIn(found)) };
    },
  },
  run: async (context, { message: id, to_all, ...letter }) => {
    const vendor = await openVendor(context);
    const original = await getHeaders(vendor, id, needed);
    const { to, cc } = await recipientsOf(vendor, original, to_all);
    const { subject, answers } = threading(original);
    const made = { ...letter, to, cc, bcc: [], subject, answers };
    const { message, media } = await asGmailTakes(made, referenceOf(context), original.threadId);
    const sent = await vendor.call(stub, (users) =>
      users.messages.send({ ...me, requestBody: message, ...(media && { media }) }),
    );
    return { id: sent.id, thread: sent.threadId, to, cc };
  },
});

async function recipientsIn(one: Message) {
  const [to, cc] = await Promise.all([peopleIn(headerOf(one, 'To')), peopleIn(headerOf(one, 'Cc'))]);
  return { to: to.map(({ email }) => email), cc: cc.map(({ email }) => email) };
}

/** An answer to what we sent ourselves goes where that went. */
async function recipientsOf(vendor: Vendor, original: Message, toAll: boolean) {
  const others = await recipientsIn(original);
  const isOurs = (original.labelIds ?? []).includes('SENT');
  const back = await peopleIn(headerOf(original, 'Reply-To') || headerOf(original, 'From'));
  const to = isOurs ? others.to : back.map(({ email }) => email);
  const wrong = [...to, ...(toAll ? [...others.to, ...others.cc] : [])].find(
    (one) => !z.email().safeParse(one).success,
  );
  if (to.length === 0 || wrong !== undefined) {
    throw new ConnectorError('invalid_input', 'The message does not say to whom an answer can go.', {
      field: 'message',
    });
  }
  if (!toAll) return { to, cc: [] };
  const { emailAddress } = await vendor.call(profile, (users) => users.getProfile(me));
  const left = new Set([emailAddress, ...to].map((one) => one.toLowerCase()));
  return { to, cc: [...others.to, ...others.cc].filter((one) => !left.has(one.toLowerCase())) };
}

/** Mail programs put an answer beside its question by these. Control characters in them would begin other headers. */
function threading(original: Message) {
  const clean = (name: string) =>
    headerOf(original, name)
      .replace(/\p{Cc}+/gu, ' ')
      .trim();
  const subject = clean('Subject');
  const id = clean('Message-ID');
  const references = [...clean('References').split(' '), id].filter((one) => /^<[^<>\s]+>$/.test(one));
  return {
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`.trim(),
    answers: references.includes(id) ? { id, references } : undefined,
  };
}
