import { Readable } from 'node:stream';
import { bytesOf } from '@baton/google-account';
import { ConnectorError } from '@baton/plugin-sdk';

export interface Letter {
  to: string[];
  cc: string[];
  bcc: string[];
  reply_to?: string | undefined;
  subject: string;
  text: string;
  html?: string | undefined;
  attachments: { name: string; type: string; content: string }[];
  /** The message that is answered, and those before it. */
  answers?: { id: string; references: string[] } | undefined;
}

/** By this header what we made is found again. Gmail replaces the Message-ID of what is sent through its API. */
export const referenceHeader = 'X-Baton-Reference';

const mostAttached = 15_000_000;
/** Bytes of a message above which it is uploaded instead of written into JSON. */
const mostInline = 1_000_000;

/** A message in the form of RFC 5322, built by the library: it encodes and folds headers, and reads no file and no address. */
async function compose(letter: Letter, reference: string): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { to, cc, bcc, reply_to, subject, text, html, answers } = letter;
  const attachments = letter.attachments.map(({ name, type, content }) => ({
    filename: name,
    contentType: type,
    content: bytesOf(content),
  }));
  const attached = attachments.reduce((sum, { content }) => sum + content.length, 0);
  if (attached > mostAttached) {
    throw new ConnectorError('invalid_input', 'The attachments have more than 15 MB together; link to them instead.', {
      field: 'attachments',
    });
  }
  const node = new MailComposer({
    to,
    cc,
    bcc,
    ...(reply_to && { replyTo: reply_to }),
    subject,
    text,
    ...(html && { html }),
    ...(answers && { inReplyTo: answers.id, references: answers.references }),
    attachments,
    headers: { [referenceHeader]: reference },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  // Gmail takes the hidden copies from the header, and takes it away.
  node.keepBcc = true;
  return node.build();
}

/** A message as Gmail takes it: small ones inside JSON, large ones as an upload. */
export async function asGmailTakes(
  letter: Letter,
  reference: string,
  threadId?: string,
): Promise<{ message: { raw?: string; threadId?: string }; media?: { mimeType: string; body: Readable } }> {
  const built = await compose(letter, reference);
  const place = threadId !== undefined && { threadId };
  if (built.length <= mostInline) return { message: { ...place, raw: built.toString('base64url') } };
  return { message: { ...place }, media: { mimeType: 'message/rfc822', body: Readable.from([built]) } };
}
