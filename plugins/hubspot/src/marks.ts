import { createHash } from 'node:crypto';
import type { Context, Vendor } from './client.ts';
import { searchAll } from './pages.ts';

/**
 * HubSpot has no idempotency keys, so what we make carries a mark: one word, because its search finds whole words. It says
 * nothing about the case.
 */
export const markOf = ({ key }: Context): string =>
  `baton${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;

export const withMark = (context: Context, text = ''): string => `${text}\n\n${markOf(context)}`.trimStart();

/** Search shows new records after a while. Milliseconds. */
export const settleMs = 60_000;

/** The id of the record whose text holds our mark; undefined when there is none. */
export async function findMarked(context: Context, vendor: Vendor, type: string, property: string) {
  const mark = markOf(context);
  const filters = [{ propertyName: property, operator: 'CONTAINS_TOKEN' as const, value: mark }];
  const found = await searchAll(vendor, { type, properties: [property], filters }, (one) =>
    (one.properties[property] ?? '').split(/[^a-z0-9]+/).includes(mark),
  );
  return found && { id: found.id };
}
