import { customers } from '@baton/plugin-sdk/sandbox';
import type { SandboxStore } from '@baton/plugin-sdk/sandbox';

export const ownAddress = 'notices@harborandpine.example';

export const folderNames = ['INBOX', 'Done', 'Sent', 'Trash'] as const;

/** Of all folders of the stand-in. */
export const validity = '1700000000';

export interface Mail {
  /** Of the record that keeps it. */
  key: string;
  folder: string;
  /** Unique over all folders. */
  uid: number;
  flags: string[];
  at: string;
  /** Headers and text as they arrived. */
  source: string;
}

const opened = Date.parse('2026-11-02T08:00:00.000Z');

/** One question per customer; the first one's has an attachment. */
const standing: Mail[] = customers.map(({ name, email, organisation }, at) => ({
  key: `standing-${at + 1}`,
  folder: 'INBOX',
  uid: at + 1,
  flags: [],
  at: new Date(opened + at * 60_000).toISOString(),
  source: letter({ name, email, organisation, at }),
}));

function letter({ name, email, organisation, at }: { name: string; email: string; organisation: string; at: number }) {
  const text = `Hello Harbor & Pine,\r\n\r\nthe amount looks wrong to me. Could somebody call me?\r\n\r\n${name}\r\n${organisation}`;
  const head = [
    `From: ${name} <${email}>`,
    `To: Harbor & Pine <${ownAddress}>`,
    `Subject: Question about invoice ${2201 + at}`,
    `Message-ID: <question-${at + 1}@${email.split('@')[1]}>`,
    `Date: ${new Date(opened + at * 60_000).toUTCString()}`,
    'MIME-Version: 1.0',
  ];
  const written = ['Content-Type: text/plain; charset=utf-8', '', text];
  if (at > 0) return [...head, ...written, ''].join('\r\n');
  const attached = [
    'Content-Type: text/plain; name=invoice.txt',
    'Content-Disposition: attachment; filename=invoice.txt',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('Invoice 2201: 100').toString('base64'),
  ];
  const mixed = ['Content-Type: multipart/mixed; boundary=leaf', ''];
  return [...head, ...mixed, '--leaf', ...written, '--leaf', ...attached, '--leaf--', ''].join('\r\n');
}

/** More than anybody keeps in a sandbox. */
const most = 5_000;

/** Every mail of the mailbox, ascending by number. What has changed about a standing one is kept under its key. */
export async function allMails(store: SandboxStore): Promise<Mail[]> {
  const records = await store.list('mail', {}, most);
  const kept = new Map(records.map(({ id, data }) => [id, { ...data, key: id } as unknown as Mail]));
  const stood = standing.map((one) => kept.get(one.key) ?? one);
  const arrived = [...kept.values()].filter(({ key }) => !key.startsWith('standing-'));
  return [...stood, ...arrived].sort((a, b) => a.uid - b.uid);
}

export async function nextUid(store: SandboxStore): Promise<number> {
  return Math.max(...(await allMails(store)).map(({ uid }) => uid)) + 1;
}

/** A mail that arrives at the company's own address. The same key again changes nothing. */
export async function deliver(store: SandboxStore, mail: { key: string; at: string; source: string }): Promise<void> {
  const { key, ...rest } = mail;
  await store.add({ kind: 'mail', id: key, data: { ...rest, folder: 'INBOX', uid: await nextUid(store), flags: [] } });
}

export async function change(store: SandboxStore, mail: Mail): Promise<void> {
  const { key, ...data } = mail;
  const record = { kind: 'mail', id: key, data };
  if (!(await store.set(record))) await store.add(record);
}

export const moveTo = async (store: SandboxStore, mail: Mail, folder: string): Promise<void> =>
  change(store, { ...mail, folder, uid: await nextUid(store) });
