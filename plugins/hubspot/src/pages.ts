import { ConnectorError } from '@baton/plugin-sdk';
import type { Filter, PublicObjectSearchRequest } from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { type Record, records } from './answers.ts';
import type { Vendor } from './client.ts';

/** HubSpot's words, without loading its SDK for its enumerations. */
export interface Term {
  propertyName: string;
  operator: 'EQ' | 'GTE' | 'CONTAINS_TOKEN' | 'HAS_PROPERTY';
  value?: string;
}

export interface Search {
  type: string;
  properties: readonly string[];
  filters?: readonly Term[];
  /** Words that HubSpot looks for in the usual properties. */
  words?: string | undefined;
  /** A property, smallest value first; a minus before it turns the order round. */
  sort?: string;
}

/** One page of a search. HubSpot gives no more than 10,000 records of one search. */
export async function searchPage(vendor: Vendor, search: Search, page: { limit: number; after?: string | undefined }) {
  const { type, properties, filters = [], words, sort = 'hs_object_id' } = search;
  const asked: PublicObjectSearchRequest = {
    properties: [...properties],
    limit: page.limit,
    sorts: [sort],
    after: page.after ?? '0',
    ...(filters.length > 0 && { filterGroups: [{ filters: filters as unknown as Filter[] }] }),
    ...(words !== undefined && { query: words }),
  };
  const got = await vendor.call(records, async (apis) => (await apis.search()).doSearch(type, asked));
  return { items: got.results, next: got.results.length > 0 ? got.paging?.next?.after : undefined };
}

const perPage = 100;

/** A search page by page, until its end or until HubSpot gives the same place again. */
async function* pagesOf(vendor: Vendor, search: Search, most: number) {
  const asked = new Set<string>();
  let after: string | undefined;
  for (;;) {
    const got = await searchPage(vendor, search, { limit: Math.min(perPage, most), after });
    yield { items: got.items, isLast: got.next === undefined };
    if (got.next === undefined) return;
    if (asked.has(got.next)) throw new ConnectorError('vendor_down', 'HubSpot gave the same page of a list again.');
    asked.add(got.next);
    after = got.next;
  }
}

/** Reads a search to its end or to `most` records, and says whether that was all of it. */
export async function walk(vendor: Vendor, search: Search, most: number): Promise<{ items: Record[]; whole: boolean }> {
  const items: Record[] = [];
  for await (const page of pagesOf(vendor, search, most)) {
    items.push(...page.items);
    const isFull = items.length > most || (items.length === most && !page.isLast);
    if (isFull) return { items: items.slice(0, most), whole: false };
  }
  return { items, whole: true };
}

const mostSearched = 4_000;

/**
 * The first record that fits; no page is read after it.
 * @throws when the list is longer than anybody looks: "not found" would be a guess.
 */
export async function searchAll(vendor: Vendor, search: Search, fits: (one: Record) => boolean) {
  let seen = 0;
  for await (const { items, isLast } of pagesOf(vendor, search, mostSearched)) {
    const found = items.find(fits);
    if (found !== undefined) return found;
    seen += items.length;
    if (seen >= mostSearched && !isLast)
      throw new ConnectorError('permanent', `HubSpot has more than ${mostSearched} such records; look there by hand.`);
  }
  return undefined;
}
