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

/** A list page by page, until its end or until Asana gives the same page again. */
async function* pagesOf<Item extends z.ZodType>(vendor: Vendor, { item, ask, most }: Walk<Item>) {
  const asked = new Set<string>();
  let page: Page = { limit: Math.min(perPage, most) };
  for (;;) {
    const got = await vendor.call(listOf(item), (apis) => ask(apis, page));
    const offset = got.data.length > 0 ? got.next_page?.offset : undefined;
    yield { items: got.data, isLast: offset === undefined };
    if (offset === undefined) return;
    if (asked.has(offset)) throw new ConnectorError('vendor_down', 'Asana gave the same page of a list again.');
    asked.add(offset);
    page = { ...page, offset };
  }
}

/** Reads a list to its end or to `most` items, and says whether that was all of it. */
export async function walk<Item extends z.ZodType>(vendor: Vendor, walked: Walk<Item>) {
  const items: z.output<Item>[] = [];
  for await (const page of pagesOf(vendor, walked)) {
    items.push(...page.items);
    const isFull = items.length > walked.most || (items.length === walked.most && !page.isLast);
    if (isFull) return { items: items.slice(0, walked.most), whole: false };
  }
  return { items, whole: true };
}

/** Longest list that is searched for something of ours: 40 requests. */
const mostSearched = 4_000;

/**
 * The first of a list that fits; no page is read after it.
 * @throws when the list is longer than anybody looks: "not found" would be a guess.
 */
export async function searchAll<Item extends z.ZodType>(
  vendor: Vendor,
  searched: Omit<Walk<Item>, 'most'>,
  fits: (one: z.output<Item>) => boolean,
): Promise<z.output<Item> | undefined> {
  let seen = 0;
  for await (const { items, isLast } of pagesOf(vendor, { ...searched, most: mostSearched })) {
    const found = items.find(fits);
    if (found !== undefined) return found;
    seen += items.length;
    if (seen >= mostSearched && !isLast) throw tooLong();
  }
  return undefined;
}

const tooLong = () =>
  new ConnectorError('permanent', `The list in Asana has more than ${mostSearched} entries; look there by hand.`);
