import { z } from '@baton/plugin-sdk';
import type { Message, Part } from './answers.ts';

const person = z.object({ email: z.string(), name: z.string().optional() });

/** A message as maps see it. */
export const messageSummary = z.object({
  id: z.string(),
  thread: z.string(),
  from: person,
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string(),
  at: z.string().optional(),
  snippet: z.string(),
  labels: z.array(z.string()),
});

export const wholeMessage = messageSummary.extend({
  text: z.string(),
  attachments: z.array(z.object({ part: z.string(), name: z.string(), type: z.string(), bytes: z.int() })),
});

/** Enough for a person to read; what is longer is cut. */
const longestText = 50_000;

/** Headers that a summary needs; names in them do not mind capitals. */
export const summaryHeaders = ['From', 'To', 'Cc', 'Subject'];

export function headerOf({ payload }: Pick<Message, 'payload'>, name: string): string {
  const wanted = name.toLowerCase();
  return payload?.headers?.find((one) => one.name.toLowerCase() === wanted)?.value ?? '';
}

/** People of an address header, groups dissolved. */
export async function peopleIn(value: string): Promise<{ email: string; name: string }[]> {
  const { default: parse } = await import('nodemailer/lib/addressparser');
  return parse(value, { flatten: true }).flatMap(({ address, name }) => (address ? [{ email: address, name }] : []));
}

export async function summarise(one: Message): Promise<z.input<typeof messageSummary>> {
  const [from, to, cc] = await Promise.all(['From', 'To', 'Cc'].map((name) => peopleIn(headerOf(one, name))));
  const [sender] = from!;
  return {
    id: one.id,
    thread: one.threadId,
    from: { email: sender?.email ?? '', ...(sender?.name && { name: sender.name }) },
    to: to!.map(({ email }) => email),
    cc: cc!.map(({ email }) => email),
    subject: headerOf(one, 'Subject'),
    ...(one.internalDate && { at: new Date(Number(one.internalDate)).toISOString() }),
    snippet: one.snippet ?? '',
    labels: one.labelIds ?? [],
  };
}

export async function readWhole(one: Message): Promise<z.input<typeof wholeMessage>> {
  const parts = one.payload ? partsOf(one.payload) : [];
  const attachments = parts.filter(isAttachment).map(({ partId, filename, mimeType, body }) => ({
    part: partId ?? '',
    name: filename ?? '',
    type: mimeType ?? '',
    bytes: body?.size ?? 0,
  }));
  return { ...(await summarise(one)), text: await textOf(parts), attachments };
}

/** Parts inside parts, in order; deeper than any honest message they are left out. */
export function partsOf(part: Part, depth = 0): Part[] {
  const inner = depth < 20 ? (part.parts ?? []).flatMap((one) => partsOf(one, depth + 1)) : [];
  return [part, ...inner];
}

export const isAttachment = ({ filename }: Part): boolean => Boolean(filename);

/** The plain text if there is one, else the HTML as text. */
async function textOf(parts: Part[]): Promise<string> {
  const written = parts.filter((one) => !isAttachment(one) && one.body?.data);
  const ofType = (type: string) => written.find(({ mimeType }) => mimeType === type)?.body?.data;
  const plain = ofType('text/plain');
  const text = plain === undefined || plain === null ? await fromHtml(ofType('text/html')) : decoded(plain);
  return text.replaceAll('\r\n', '\n').trim().slice(0, longestText);
}

async function fromHtml(data: string | null | undefined): Promise<string> {
  if (!data) return '';
  const { convert } = await import('html-to-text');
  const limits = { maxInputLength: 1_000_000, maxDepth: 50, maxChildNodes: 5_000 };
  const bare = [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
  ];
  return convert(decoded(data), { wordwrap: false, limits, selectors: bare });
}

/** Gmail gives texts in UTF-8, whatever the message was written in. */
const decoded = (data: string): string => Buffer.from(data, 'base64url').toString();

export const exampleMessage = {
  id: '18c1a0000000001',
  thread: '18c1a0000000001',
  from: { email: 'rosa.lind@lindcontracting.example', name: 'Rosa Lind' },
  to: ['baton@harborandpine.example'],
  cc: [],
  subject: 'Question about invoice 2201',
  at: '2026-11-02T08:00:00.000Z',
  snippet: 'Hello, the amount looks wrong to me.',
  labels: ['INBOX', 'UNREAD'],
};

export const exampleWhole = {
  ...exampleMessage,
  text: 'Hello, the amount looks wrong to me.\n\nRosa Lind',
  attachments: [{ part: '1', name: 'invoice.txt', type: 'text/plain', bytes: 20 }],
};
