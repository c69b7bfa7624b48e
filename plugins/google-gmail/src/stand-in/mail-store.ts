import { asRecord, asText, asTexts, effectKey, newId, owner } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { type Kept, messages } from './company.ts';
import { readMime } from './read-mime.ts';

const mostMessages = 10_000;
/** Where the history begins; places before it are forgotten. */
const firstPlace = 1_000;

export const idOf = ({ message }: Kept): string => asText(message['id']);
export const labelsOf = ({ message }: Kept): string[] => asTexts(message['labelIds']);

export async function messageOf(room: SandboxRoom, id: string): Promise<Kept | undefined> {
  const stored = await room.store.get('message', id);
  if (stored) return stored.data['deleted'] === true ? undefined : (stored.data as unknown as Kept);
  return messages.get(id);
}

/** Latest first. */
export async function allMessages(room: SandboxRoom): Promise<Kept[]> {
  const stored = await room.store.list('message', {}, mostMessages);
  const kept = stored.map((one) => one.data as unknown as Kept & { deleted?: boolean });
  const changed = new Set(stored.map(({ id }) => id));
  const all = [
    ...kept.filter((one) => one.deleted !== true),
    ...[...messages.values()].filter((one) => !changed.has(idOf(one))),
  ];
  return all.sort((a, b) => Number(b.message['internalDate']) - Number(a.message['internalDate']));
}

export async function keepMessage(room: SandboxRoom, kept: Kept, key?: string): Promise<Kept> {
  const record = { kind: 'message', id: idOf(kept), data: { ...kept } };
  if (!(await room.store.set(record))) await room.store.add({ ...record, key });
  return kept;
}

/** A message that we write: kept, and noted in the history. Mail to ourselves arrives at once. */
export async function addMessage(
  room: SandboxRoom,
  { raw, threadId, labels, operation }: { raw: Buffer; threadId: string; labels: string[]; operation: string },
): Promise<Kept> {
  const key = effectKey(room, operation);
  const id = newId(room, 'message', operation);
  const { payload, attachments, to, snippet } = await readMime(raw, id);
  payload.headers.push({ name: 'From', value: `${owner.name} <${owner.email}>` });
  payload.headers.push({ name: 'Message-ID', value: `<CA${id}@mail.gmail.com>` });
  const arrives = labels.includes('SENT') && to.includes(owner.email) ? ['INBOX', 'UNREAD'] : [];
  const message = {
    id,
    threadId: threadId || id,
    labelIds: [...labels, ...arrives],
    snippet,
    historyId: String(await placeOf(room)),
    internalDate: String(room.now().getTime()),
    sizeEstimate: raw.length,
    payload: { ...payload, headers: payload.headers.filter(isFirst('Message-ID')) },
  };
  const kept = await keepMessage(room, { message, attachments }, key);
  const place = await placeOf(room);
  await room.store.add({ kind: 'history', id: String(place + 1), data: { message: id } });
  return kept;
}

/** Gmail replaces the Message-ID: the last one counts. */
const isFirst = (name: string) => (one: { name: string }, at: number, all: { name: string }[]) =>
  one.name.toLowerCase() !== name.toLowerCase() || at === all.length - 1;

export async function placeOf(room: SandboxRoom): Promise<number> {
  return firstPlace + (await room.store.list('history', {}, mostMessages)).length;
}

/** What was added after a place, oldest first; undefined when that place is forgotten or was never there. */
export async function addedSince(
  room: SandboxRoom,
  place: number,
): Promise<{ id: number; message: string }[] | undefined> {
  if (!Number.isInteger(place) || place < firstPlace) return undefined;
  const all = await room.store.list('history', {}, mostMessages);
  return all
    .map(({ id, data }) => ({ id: Number(id), message: asText(data['message']) }))
    .filter(({ id }) => id > place)
    .sort((a, b) => a.id - b.id);
}

/** What is shown of a message: everything, or only some headers. */
export function shown({ message }: Kept, query: URLSearchParams): Record<string, unknown> {
  if (query.get('format') !== 'metadata') return message;
  const wanted = query.getAll('metadataHeaders').map((one) => one.toLowerCase());
  const { headers, mimeType } = asRecord(message['payload']) as { headers: { name: string }[]; mimeType: string };
  const some = headers.filter(({ name }) => wanted.includes(name.toLowerCase()));
  return { ...message, payload: { mimeType, headers: some } };
}
