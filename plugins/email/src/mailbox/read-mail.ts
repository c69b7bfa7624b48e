import { z } from '@baton/plugin-sdk';
import type { Address, Attachment, Email } from 'postal-mime';

const person = z.object({ email: z.string(), name: z.string().optional() });

/** A message as maps see it. */
export const wholeMail = z.object({
  id: z.string().meta({ title: 'Message' }),
  folder: z.string(),
  from: person,
  to: z.array(z.string()),
  cc: z.array(z.string()),
  reply_to: z.string().optional(),
  subject: z.string(),
  at: z.string().meta({ title: 'Arrived' }),
  unread: z.boolean(),
  automatic: z.boolean().meta({ title: 'Written by a machine, such as a notice of absence' }),
  text: z.string(),
  attachments: z.array(z.object({ part: z.string(), name: z.string(), type: z.string(), bytes: z.int() })),
  whole: z.boolean().meta({ title: 'False when the message is too long to be read to its end' }),
  message_id: z.string().optional(),
  answers: z.string().optional().meta({ title: 'Id of the message it answers' }),
  thread: z.array(z.string()).meta({ title: 'Ids of the messages before it' }),
});

export type WholeMail = z.input<typeof wholeMail>;

/** Enough for a person to read; what is longer is cut. */
const longestText = 50_000;
/** Deeper or longer than in any honest message. */
const limits = { maxNestingDepth: 30, maxHeadersSize: 256_000 };

/** Takes a message apart. Damaged ones give what can be read. @throws when nothing can be */
export async function parseMail(source: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(source, { ...limits, attachmentEncoding: 'arraybuffer' });
}

export interface Envelope {
  id: string;
  folder: string;
  at: Date;
  unread: boolean;
  whole: boolean;
}

export async function readMail(mail: Email, { at, ...envelope }: Envelope): Promise<WholeMail> {
  const [from] = people(mail.from ? [mail.from] : []);
  const [replyTo] = people(mail.replyTo);
  const thread = idsIn(mail.references);
  const [answers] = idsIn(mail.inReplyTo);
  const [messageId] = idsIn(mail.messageId);
  return {
    ...envelope,
    from: { email: from?.email ?? '', ...(from?.name && { name: from.name }) },
    to: people(mail.to).map(({ email }) => email),
    cc: people(mail.cc).map(({ email }) => email),
    ...(replyTo && { reply_to: replyTo.email }),
    subject: (mail.subject ?? '').slice(0, 1_000),
    at: at.toISOString(),
    automatic: isAutomatic(mail),
    text: await textOf(mail),
    attachments: mail.attachments.slice(0, 100).map(describeAttachment),
    ...(messageId && { message_id: messageId }),
    ...(answers && { answers }),
    thread: thread.slice(-50),
  };
}

export const bytesOf = ({ content }: Attachment): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);

const describeAttachment = (one: Attachment, at: number) => ({
  part: String(at + 1),
  name: (one.filename ?? '').slice(0, 300),
  type: one.mimeType,
  bytes: bytesOf(one).length,
});

/** People of an address header, groups dissolved. */
const people = (addresses: readonly Address[] = []): { email: string; name: string }[] =>
  addresses
    .flatMap((one) => (one.group ? one.group : [one]))
    .flatMap(({ address, name }) => (address ? [{ email: address, name }] : []))
    .slice(0, 200);

const idsIn = (header: string | undefined): string[] => header?.match(/<[^<>\s]{1,300}>/g) ?? [];

/** RFC 3834, and what older programs write. Who answers such mail may end up writing to a machine for ever. */
function isAutomatic({ headers }: Email): boolean {
  const value = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const submitted = value('auto-submitted');
  if (submitted !== undefined && submitted !== 'no') return true;
  return value('x-autoreply') !== undefined || ['bulk', 'junk', 'auto_reply'].includes(value('precedence') ?? '');
}

/** The plain text if there is one, else the HTML as text. */
async function textOf({ text, html }: Email): Promise<string> {
  const found = text?.trim() ? text : await fromHtml(html);
  return found.replaceAll('\r\n', '\n').trim().slice(0, longestText);
}

async function fromHtml(html: string | undefined): Promise<string> {
  if (!html) return '';
  const { convert } = await import('html-to-text');
  const selectors = [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
  ];
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 1_000_000, maxDepth: 50, maxChildNodes: 5_000 },
    selectors,
  });
}

export const exampleMail: WholeMail = {
  id: '1700000000-1',
  folder: 'INBOX',
  from: { email: 'rosa.lind@lindcontracting.example', name: 'Rosa Lind' },
  to: ['office@harborandpine.example'],
  cc: [],
  subject: 'Question about invoice 2201',
  at: '2026-11-02T08:00:00.000Z',
  unread: true,
  automatic: false,
  text: 'Hello, the amount looks wrong to me.\n\nRosa Lind',
  attachments: [{ part: '1', name: 'invoice.txt', type: 'text/plain', bytes: 18 }],
  whole: true,
  message_id: '<question-1@lindcontracting.example>',
  thread: [],
};
