import { ConnectorError } from '@baton/plugin-sdk';

/** One page of a list of Xero, pages counted from 1. */
export interface Listing<Item> {
  ask: (page: number, pageSize: number) => Promise<Item[]>;
  idOf: (item: Item) => string;
  pageSize?: number;
}

const usualPage = 100;

/** A list page by page, until a page is not full or Xero gives the same page again. */
async function* pagesOf<Item>({ ask, idOf, pageSize = usualPage }: Listing<Item>) {
  let earlier: string | undefined;
  for (let page = 1; ; page++) {
    const items = await ask(page, pageSize);
    const [first] = items;
    const isLast = items.length < pageSize;
    if (first !== undefined && idOf(first) === earlier)
      throw new ConnectorError('vendor_down', 'Xero gave the same page of a list again.');
    earlier = first && idOf(first);
    yield { items, isLast };
    if (isLast) return;
  }
}

/** Reads a list to its end or to `most` items, and says whether that was all of it. */
export async function walk<Item>(listing: Listing<Item>, most: number): Promise<{ items: Item[]; whole: boolean }> {
  const items: Item[] = [];
  for await (const page of pagesOf(listing)) {
    items.push(...page.items);
    if (items.length > most || (items.length === most && !page.isLast)) {
      return { items: items.slice(0, most), whole: false };
    }
  }
  return { items, whole: true };
}

/** Longest list that is searched for something of ours: 20 requests, a third of what a minute allows. */
const mostSearched = 4_000;
const searchPage = 200;

/**
 * The first of a list that fits; no page is read after it.
 * @throws when the list is longer than anybody looks: "not found" would be a guess.
 */
export async function searchAll<Item>(
  listing: Listing<Item>,
  fits: (item: Item) => boolean,
): Promise<Item | undefined> {
  let seen = 0;
  for await (const { items, isLast } of pagesOf({ ...listing, pageSize: searchPage })) {
    const found = items.find(fits);
    if (found !== undefined) return found;
    seen += items.length;
    if (seen >= mostSearched && !isLast) throw tooLong();
  }
  return undefined;
}

const tooLong = () =>
  new ConnectorError('permanent', `The list in Xero has more than ${mostSearched} entries; look there by hand.`);
