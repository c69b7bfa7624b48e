import { createHash } from 'node:crypto';
import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { type Fetched, fetchMail, search } from '../mailbox/fetch-mail.ts';
import { dayField, folderField } from '../mailbox/fields.ts';
import { type Folder, inFolder } from '../mailbox/open-mailbox.ts';
import { exampleMail, wholeMail } from '../mailbox/read-mail.ts';

/**
 * Within one numbering (UIDVALIDITY) messages have growing numbers (UID, RFC 3501, 2.3.1.1), so the last number is the whole
 * place. When a server numbers anew, for example after it was restored, the folder is searched from `since` on, and what
 * was emitted from there on (`seen`: fingerprint -> moment) is left out.
 */
const cursor = z.object({
  validity: z.string(),
  last: z.int().min(0),
  /** ISO 8601, by the server's clock. */
  since: z.iso.datetime(),
  seen: z.record(z.string(), z.string()),
  /** While the folder is searched after it was numbered anew. */
  searching: z.boolean().default(false),
});

type Cursor = z.output<typeof cursor>;

const perRound = 20;
/** Bytes; a round that has read so much ends early. */
const mostBytes = 30_000_000;
/** Mail may arrive late, in another order than it is dated. */
const overlapMs = 86_400_000;

export const mailArrived = poll({
  title: 'A mail arrived',
  description: 'A message arrives in a folder of the mailbox. Looked for every minute; it stays unread.',
  everySeconds: 60,
  params: z.object({
    folder: folderField(),
    since: dayField('Also mail since', 'Older mail from this day on comes first. Leave empty for new mail only.'),
  }),
  output: wholeMail,
  sample: exampleMail,
  cursor,
  poll: (context, { cursor: from, params: { folder: path, since } }) =>
    inFolder(context, { path }, async (folder) => {
      if (from === undefined) return { events: [], cursor: await startAt(folder, context.now(), since), more: false };
      const now = from.validity === folder.validity ? from : numberedAnew(from, folder);
      const uids = await waiting(folder, now);
      const { events, last, left } = await readSome(folder, uids, now);
      const seen = { ...now.seen, ...Object.fromEntries(events.map((one) => [one.print, one.at])) };
      const next = { ...now, last, seen, searching: now.searching && left };
      return {
        events: events.map(({ id, at, data }) => ({ id, at, data })),
        cursor: left ? next : forget(next),
        more: left,
      };
    }),
});

async function startAt(folder: Folder, now: Date, day: string | undefined): Promise<Cursor> {
  const start = day ? new Date(day) : new Date(Math.floor(now.getTime() / 1_000) * 1_000);
  const mark = { validity: folder.validity, since: start.toISOString(), seen: {} };
  if (day) return { ...mark, last: 0, searching: true };
  // Old servers do not say what the next number will be.
  const last = folder.box.uidNext ? folder.box.uidNext - 1 : ((await search(folder, { all: true })).at(-1) ?? 0);
  return { ...mark, last, searching: false };
}

const numberedAnew = (from: Cursor, { validity }: Folder): Cursor => ({ ...from, validity, last: 0, searching: true });

/** Numbers of what has not been looked at. `n:*` also brings the last message when there is none from n on. */
async function waiting(folder: Folder, { last, since, searching }: Cursor): Promise<number[]> {
  // A day: IMAP searches by days of the server's own zone.
  const day = new Date(Date.parse(since) - overlapMs);
  const found = await search(folder, { uid: `${last + 1}:*`, ...(searching && { since: day }) });
  return found.filter((uid) => uid > last);
}

interface Found {
  id: string;
  at: string;
  print: string;
  data: Fetched['read'];
}

async function readSome(folder: Folder, uids: readonly number[], from: Cursor) {
  const events: Found[] = [];
  let [last, bytes, looked] = [from.last, 0, 0];
  for (const uid of uids.slice(0, perRound)) {
    if (bytes > mostBytes) break;
    const one = await fetchMail(folder, uid);
    bytes += one?.bytes ?? 0;
    last = uid;
    looked += 1;
    const found = one && asFound(one);
    if (found && isDue(found, from)) events.push(found);
  }
  return { events, last, left: looked < uids.length };
}

const asFound = ({ read }: Fetched): Found => ({
  id: `message:${read.folder}:${read.id}`,
  at: read.at,
  print: fingerprintOf(read),
  data: read,
});

/** A search also brings what is older than the mark, and what was emitted under another number. */
const isDue = ({ at, print }: Found, { since, seen, searching }: Cursor): boolean =>
  !searching || (at >= since && !Object.hasOwn(seen, print));

/** Stays the same when the message is numbered anew. */
const fingerprintOf = ({ message_id, from, subject, at }: Fetched['read']): string =>
  createHash('sha256')
    .update(JSON.stringify([message_id ?? '', from.email, subject, at]))
    .digest('base64url')
    .slice(0, 16);

/** The mark moves to a day before the latest arrival; what was emitted before it need not be remembered. */
function forget(now: Cursor): Cursor {
  const newest = Object.values(now.seen).reduce((a, b) => (b > a ? b : a), now.since);
  const mark = new Date(Math.max(Date.parse(now.since), Date.parse(newest) - overlapMs)).toISOString();
  return { ...now, since: mark, seen: Object.fromEntries(Object.entries(now.seen).filter(([, at]) => at >= mark)) };
}
