import { ConnectorError, type z } from '@baton/plugin-sdk';
import { listOf } from './answers.ts';
import type { Apis, Vendor } from './client.ts';

export interface Page {
  limit: number;
  offset?: string;
}

export interface Walk<Item extends z.ZodType> {
  item: Item;
  ask: (apis: Apis, page: Page) => Promise<unknown>;
  /** Items after which nobody asks for more. */
  most: number;
}

const perPage = 100;

/** Reads a list page by page until its end, until `most` items, or until Asana gives the same page again. */
export async function walk<Item extends z.ZodType>(vendor: Vendor, { item, ask, most }: Walk<Item>) {
  const items: z.output<Item>[] = [];
  const asked = new Set<string>();
  let page: Page = { limit: Math.min(perPage, most) };
  for (;;) {
    const got = await vendor.call(listOf(item), (apis) => ask(apis, page));
    items.push(...got.data);
    const offset = got.next_page?.offset;
    if (offset === undefined) return { items: items.slice(0, most), whole: items.length <= most };
    if (items.length >= most || got.data.length === 0) return { items: items.slice(0, most), whole: false };
    if (asked.has(offset)) throw new ConnectorError('vendor_down', 'Asana gave the same page of a list again.');
    asked.add(offset);
    page = { ...page, offset };
  }
}

/** Longest list that is searched for something of ours: 40 requests. */
const mostSearched = 4_000;

/**
 * The first of a whole list that fits.
 * @throws when the list is longer than anybody looks: "not found" would be a guess.
 */
export async function searchAll<Item extends z.ZodType>(
  vendor: Vendor,
  { item, ask }: Omit<Walk<Item>, 'most'>,
  fits: (one: z.output<Item>) => boolean,
): Promise<z.output<Item> | undefined> {
  const { items, whole } = await walk(vendor, { item, ask, most: mostSearched });
  const found = items.find(fits);
  if (found === undefined && !whole) {
    throw new ConnectorError(
      'permanent',
      `The list in Asana has more than ${mostSearched} entries; look there by hand.`,
    );
  }
  return found;
}
