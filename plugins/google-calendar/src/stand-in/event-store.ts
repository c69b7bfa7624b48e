import { asRecord, asText, owner } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { visits } from './company.ts';

export type StoredEvent = Record<string, unknown>;

const mostEvents = 10_000;

const keyOf = (calendar: string, id: string): string => `${calendar} ${id}`;

/** All events of a calendar, cancelled ones too, in the order of their first appearance. */
export async function eventsOf(room: SandboxRoom, calendar: string): Promise<StoredEvent[]> {
  const stored = (await room.store.list('event', { calendar }, mostEvents))
    .map((one) => asRecord(one.data['event']))
    .reverse();
  const changed = new Set(stored.map(({ id }) => id));
  const own = calendar === owner.email ? visits.filter(({ id }) => !changed.has(id)) : [];
  return [...own, ...stored];
}

export async function eventOf(room: SandboxRoom, calendar: string, id: string): Promise<StoredEvent | undefined> {
  const stored = await room.store.get('event', keyOf(calendar, id));
  if (stored) return asRecord(stored.data['event']);
  return calendar === owner.email ? visits.find((one) => one.id === id) : undefined;
}

/** Keeps an event and notes that it changed: the place in the list of changes is what a sync token stands for. */
export async function keepEvent(
  room: SandboxRoom,
  calendar: string,
  event: StoredEvent,
  key?: string,
): Promise<StoredEvent> {
  const id = asText(event['id']);
  const updated = room.now().toISOString();
  const kept = { ...event, updated, etag: `"${updated}"` };
  const record = { kind: 'event', id: keyOf(calendar, id), data: { calendar, event: kept } };
  if (!(await room.store.set(record))) await room.store.add({ ...record, key });
  const place = await changesOf(room, calendar);
  await room.store.add({ kind: 'change', id: `${calendar} ${place.length}`, data: { calendar, event: id } });
  return kept;
}

/** Ids of what changed, oldest first. */
export async function changesOf(room: SandboxRoom, calendar: string): Promise<string[]> {
  const all = await room.store.list('change', { calendar }, mostEvents);
  return all.map(({ data }) => asText(data['event'])).reverse();
}
