import { ConnectorError } from '@baton/plugin-sdk';

export interface Page<Item> {
  items: Item[];
  next: number | undefined;
}

export type AskPage<Item> = (place: { per_page: number; page: number }) => Promise<Page<Item>>;

const perPage = 100;

/** More pages than anybody reads in one go. */
const mostPages = 40;

/** A list page by page, until its end; GitHub's pages are numbered, so one that is not the next is refused. */
async function* pagesOf<Item>(ask: AskPage<Item>, most: number) {
  for (let page = 1; ; page++) {
    const { items, next } = await ask({ per_page: Math.min(perPage, most), page });
    yield { items, page, isLast: next === undefined };
    if (next === undefined) return;
    if (next !== page + 1) throw new ConnectorError('vendor_down', 'GitHub gave the pages of a list out of order.');
  }
}

/** Reads a list to its end or to `most` items, and says whether that was all of it. */
export async function walk<Item>(most: number, ask: AskPage<Item>): Promise<{ items: Item[]; whole: boolean }> {
  const items: Item[] = [];
  for await (const got of pagesOf(ask, most)) {
    items.push(...got.items);
    const isFull = items.length > most || (!got.isLast && (items.length === most || got.page === mostPages));
    if (isFull) return { items: items.slice(0, most), whole: false };
  }
  return { items, whole: true };
}

/**
 * The first of a list that fits; no page is read after it.
 * @throws when the list is longer than anybody looks: "not found" would be a guess.
 */
export async function searchAll<Item>(ask: AskPage<Item>, fits: (one: Item) => boolean): Promise<Item | undefined> {
  for await (const { items, page, isLast } of pagesOf(ask, perPage)) {
    const found = items.find(fits);
    if (found !== undefined) return found;
    if (page === mostPages && !isLast) throw tooLong();
  }
  return undefined;
}

const tooLong = () =>
  new ConnectorError(
    'permanent',
    `The list in GitHub has more than ${mostPages * perPage} entries; look there by hand.`,
  );
