import { owner } from '@baton/google-account/sandbox';
import { company, customers } from '@baton/plugin-sdk/sandbox';

/** A message as the stand-in keeps it: Gmail's form, and the content of its attachments in base64url, by part. */
export interface Kept {
  message: Record<string, unknown>;
  attachments: Record<string, string>;
}

const opened = Date.parse('2026-11-02T08:00:00.000Z');

export const ownLabels = ['INBOX', 'SENT', 'DRAFT', 'UNREAD', 'STARRED', 'TRASH'].map((id) => ({
  id,
  name: id,
  type: 'system',
}));

export const labels = [...ownLabels, { id: 'Label_1', name: 'Billing', type: 'user' }];

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

export const bodyOf = (text: string) => ({ size: Buffer.byteLength(text), data: base64url(text) });

/** One question per customer: `18c1a0000000001` is the first one's, and has an attachment. */
export const messages: ReadonlyMap<string, Kept> = new Map(
  customers.map(({ name, email, organisation }, at) => {
    const id = `18c1a00000000${String(at + 1).padStart(2, '0')}`;
    const text = `Hello ${company.name},\n\nthe amount looks wrong to me. Could somebody call me?\n\n${name}\n${organisation}`;
    const headers = [
      { name: 'From', value: `${name} <${email}>` },
      { name: 'To', value: `${company.name} <${owner.email}>` },
      { name: 'Subject', value: `Question about invoice ${2201 + at}` },
      { name: 'Message-ID', value: `<question-${at + 1}@${email.split('@')[1]}>` },
    ];
    const written = { partId: '0', mimeType: 'text/plain', filename: '', headers: [], body: bodyOf(text) };
    const note = `Invoice ${2201 + at}: 100`;
    const attached = {
      partId: '1',
      mimeType: 'text/plain',
      filename: 'invoice.txt',
      headers: [],
      body: { attachmentId: `attached-${id}`, size: note.length },
    };
    const parts = at === 0 ? [written, attached] : [written];
    const payload = { partId: '', mimeType: 'multipart/mixed', filename: '', headers, body: { size: 0 }, parts };
    const message = {
      id,
      threadId: id,
      labelIds: ['INBOX', 'UNREAD'],
      snippet: text.slice(0, 100),
      historyId: '1000',
      internalDate: String(opened + at * 60_000),
      sizeEstimate: 1_000,
      payload,
    };
    return [id, { message, attachments: { [`attached-${id}`]: base64url(note) } }];
  }),
);

/** Always there, however often it is sent. */
export const ownDraft = { id: 'r18c1a0000000001', message: '18c1a0000000002' };
