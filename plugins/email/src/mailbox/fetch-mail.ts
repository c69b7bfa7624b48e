import { ConnectorError } from '@baton/plugin-sdk';
import type { Email } from 'postal-mime';
import type { Folder } from './open-mailbox.ts';
import { parseMail, readMail, type WholeMail } from './read-mail.ts';

/** Bytes of a message that are read. What is longer loses its end: usually its last attachments. */
export const mostOfAMail = 10_000_000;

export interface Fetched {
  uid: number;
  bytes: number;
  mail: Email;
  read: WholeMail;
}

/** A message with everything; undefined when it is no longer there. @throws when the server's answer cannot be read */
export async function fetchMail({ client, box, validity }: Folder, uid: number): Promise<Fetched | undefined> {
  const asked = { uid: true, flags: true, internalDate: true, size: true, source: { maxLength: mostOfAMail } };
  const got = await client.fetchOne(String(uid), asked, { uid: true });
  if (!got) return (await isThere({ client }, uid)) ? unreadable() : undefined;
  if (got.uid !== uid || !got.source || !got.size) return unreadable();
  const whole = got.source.length >= got.size || got.source.length < mostOfAMail;
  const mail = await parseMail(got.source);
  const id = `${validity}-${uid}`;
  const at = got.internalDate ? new Date(got.internalDate) : new Date(0);
  const envelope = { id, folder: box.path, at, unread: !got.flags?.has('\\Seen'), whole };
  return { uid, bytes: got.source.length, mail, read: await readMail(mail, envelope) };
}

/** The client leaves out what it cannot make sense of, without a word: that must not pass for a message that is gone. */
const isThere = async (folder: Pick<Folder, 'client'>, uid: number) =>
  (await search(folder, { uid: String(uid) })).includes(uid);

const unreadable = (): never => {
  throw new Error('the answer about a message cannot be read');
};

/** Numbers of messages, ascending. */
export async function search(
  { client }: Pick<Folder, 'client'>,
  query: Parameters<Folder['client']['search']>[0],
): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (!Array.isArray(found)) throw new Error('the server did not search');
  return found.toSorted((a, b) => a - b);
}

/** @throws not_found when the id is of another numbering, or the message is gone */
export async function uidOf(folder: Folder, id: string): Promise<number> {
  const [validity, uid] = id.split('-');
  if (validity === folder.validity && (await isThere(folder, Number(uid)))) return Number(uid);
  throw new ConnectorError('not_found', 'The message is no longer in this folder.', { field: 'message' });
}
