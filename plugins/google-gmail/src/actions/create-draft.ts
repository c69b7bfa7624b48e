import { referenceOf } from '@baton/google-account';
import { ConnectorError, z } from '@baton/plugin-sdk';
import { draft, draftList } from '../answers.ts';
import { type Context, me, openVendor } from '../client.ts';
import { asGmailTakes, referenceHeader } from '../compose.ts';
import { action } from '../connection.ts';
import { letterFields, recipients } from '../fields.ts';
import { getHeaders } from '../get-messages.ts';
import { headerOf } from '../read-message.ts';

/** Drafts to one address that are looked at: each is a request. */
const mostDrafts = 40;

export const createDraft = action({
  title: 'Write a draft',
  description: 'Puts a message among the drafts, for a person to look at and send. Undone, it is gone.',
  input: z.object(letterFields()),
  output: z.object({ draft: z.string(), message: z.string(), thread: z.string() }),
  example: {
    input: { to: ['theo.marsh@marshandsons.example'], subject: 'Your lease', text: 'Please look at the new dates.' },
    output: { draft: 'r18c1b0000000003', message: '18c1b0000000003', thread: '18c1b0000000003' },
  },
  sensitive: recipients,
  idempotency: { kind: 'lookup', settleMs: 10_000, find: (context, { to }) => findOwn(context, to[0]!) },
  run: async (context, letter) => {
    const { message, media } = await asGmailTakes(letter, referenceOf(context));
    const vendor = await openVendor(context);
    const made = await vendor.call(draft, (users) =>
      users.drafts.create({ ...me, requestBody: { message }, ...(media && { media }) }),
    );
    return { draft: made.id, message: made.message.id, thread: made.message.threadId };
  },
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.done((users) => users.drafts.delete({ ...me, id: output.draft }), 'notFound');
  },
});

/** Among the drafts to the same address; longer lists are for a person, because “not there” would be a guess. */
async function findOwn(context: Context, to: string) {
  const vendor = await openVendor(context);
  const asked = { ...me, q: `to:"${to.replaceAll('"', '')}"`, maxResults: mostDrafts };
  const { drafts, nextPageToken } = await vendor.call(draftList, (users) => users.drafts.list(asked));
  const reference = referenceOf(context);
  for (const { id, message } of drafts ?? []) {
    const one = await getHeaders(vendor, message.id, [referenceHeader]);
    if (headerOf(one, referenceHeader) === reference) return { draft: id, message: one.id, thread: one.threadId };
  }
  if (!nextPageToken) return undefined;
  throw new ConnectorError('permanent', `There are more than ${mostDrafts} drafts to ${to}; look there by hand.`);
}
