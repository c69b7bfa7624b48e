import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { standing } from './standing.ts';
import { asFields, asText, idFrom, type Properties, type Written } from './wire.ts';

const mostKept = 10_000;

/** The stored form of a record: the store takes plain data. */
const kept = (data: Record<string, unknown>): Written => data as unknown as Written;

/** Standing records, and those that were made or changed since: the stored one wins. */
export async function all(room: SandboxRoom, type: string): Promise<Written[]> {
  const stored = await room.store.list(type, {}, mostKept);
  const byId = new Map((standing[type] ?? []).map((record) => [record.id, record]));
  for (const { id, data } of stored) byId.set(id, kept(data));
  return [...byId.values()].filter(({ archived }) => !archived);
}

export async function one(room: SandboxRoom, type: string, id: string): Promise<Written | undefined> {
  const stored = await room.store.get(type, id);
  const found = stored ? kept(stored.data) : standing[type]?.find((record) => record.id === id);
  return found?.archived ? undefined : found;
}

/** A new record; a call of a case makes it once, however often it is sent. */
export async function make(room: SandboxRoom, type: string, given: Properties, part = ''): Promise<Written> {
  const now = room.now().toISOString();
  const number = (await room.store.list(type, {}, mostKept)).length;
  const key = room.key === '' ? undefined : `${room.key} ${type} ${part}`;
  const id = idFrom(type, key ?? `${JSON.stringify(given)} ${number}`);
  const dates = { createdate: now, hs_lastmodifieddate: now, lastmodifieddate: now };
  const staged = type === 'deals' ? { hs_v2_date_entered_current_stage: now } : {};
  const properties = { ...given, ...dates, ...staged, hs_object_id: id };
  const data = { id, properties, createdAt: now, updatedAt: now, archived: false };
  return kept((await room.store.add({ kind: type, id, data, key })).record.data);
}

export async function change(
  room: SandboxRoom,
  type: string,
  known: Written,
  given: Properties,
  archived = false,
): Promise<Written> {
  const now = room.now().toISOString();
  const dates = { hs_lastmodifieddate: now, lastmodifieddate: now };
  const isMoved = given['dealstage'] !== undefined && given['dealstage'] !== known.properties['dealstage'];
  const staged = isMoved ? { hs_v2_date_entered_current_stage: now } : {};
  const properties = { ...known.properties, ...given, ...dates, ...staged };
  const data = { ...known, properties, updatedAt: now, archived };
  const record = { kind: type, id: known.id, data };
  if (!(await room.store.set(record))) await room.store.add(record);
  return data;
}

/** What was asked for of a record, as HubSpot does: its own three always, the rest by name. */
export function shaped(record: Written, asked: readonly string[]): Written {
  const names = new Set([...asked.flatMap((value) => value.split(',')), 'createdate', 'hs_object_id']);
  const chosen = Object.entries(record.properties).filter(([name]) => names.has(name));
  return { ...record, properties: Object.fromEntries(chosen) };
}

const holds = ({ properties }: Written, term: unknown): boolean => {
  const { propertyName, operator, value } = asFields(term);
  const found = properties[asText(propertyName)] ?? undefined;
  if (found === undefined) return false;
  if (operator === 'HAS_PROPERTY') return true;
  if (operator === 'EQ') return found === value;
  if (operator === 'GTE') return Date.parse(found) >= Number(value);
  return operator === 'CONTAINS_TOKEN' && found.split(/[^A-Za-z0-9]+/).includes(asText(value));
};

export const fitsAll = (record: Written, terms: readonly unknown[]): boolean =>
  terms.every((term) => holds(record, term));
