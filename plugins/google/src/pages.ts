import { ConnectorError } from '@baton/plugin-sdk';

/** One page of a list, as a connector has read it. */
export interface Page<Item> {
  items: Item[];
  next?: string | null | undefined;
}

/** Asks for one page; without a token, for the first. */
export type AskPage<Item> = (pageToken: string | undefined) => Promise<Page<Item>>;

/** More pages than anybody reads in one go. */
const mostPages = 40;

/** A list page by page, until its end or until the vendor gives the same page again. */
async function* pagesOf<Item>(ask: AskPage<Item>) {
  const asked = new Set<string>();
  let token: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const { items, next } = await ask(token);
    yield { items, isLast: !next };
    if (!next) return;
    if (asked.has(next)) throw new ConnectorError('vendor_down', 'Google gave the same page of a list again.');
    asked.add(next);
    token = next;
  }
}

/** Reads a list to its end or to `most` items, and says whether that was all of it. */
export async function walk<Item>(most: number, ask: AskPage<Item>): Promise<{ items: Item[]; whole: boolean }> {
  const read: Item[] = [];
  for await (const { items, isLast } of pagesOf(ask)) {
    read.push(...items);
    if (read.length > most || (read.length === most && !isLast)) return { items: read.slice(0, most), whole: false };
    if (isLast) return { items: read, whole: true };
  }
  return { items: read, whole: false };
}

/**
 * The first of a list that fits; no page is read after it.
 * @throws when the list is longer than anybody looks: “not found” would be a guess.
 */
export async function searchAll<Item>(ask: AskPage<Item>, fits: (one: Item) => boolean): Promise<Item | undefined> {
  for await (const { items, isLast } of pagesOf(ask)) {
    const found = items.find(fits);
    if (found !== undefined || isLast) return found;
  }
  throw new ConnectorError('permanent', 'The list at Google is too long to search; look there by hand.');
}
