import { ConnectorError } from '@baton/plugin-sdk';

export interface Page<Item> {
  items: Item[];
  /** Empty or absent at the end. */
  next?: string | null | undefined;
}

export type AskPage<Item> = (place: { limit: number; cursor?: string }) => Promise<Page<Item>>;

const perPage = 200;

/** A list page by page, until its end or until Slack gives the same page again. */
async function* pagesOf<Item>(ask: AskPage<Item>, most: number) {
  const asked = new Set<string>();
  let place: { limit: number; cursor?: string } = { limit: Math.min(perPage, most) };
  for (;;) {
    const { items, next } = await ask(place);
    // A page may be empty in the middle of a list: only the missing cursor is its end.
    yield { items, isLast: !next };
    if (!next) return;
    if (asked.has(next)) throw new ConnectorError('vendor_down', 'Slack gave the same page of a list again.');
    asked.add(next);
    place = { ...place, cursor: next };
  }
}

/** More pages than anybody reads in one go. */
const mostPages = 40;

/** Reads a list to its end or to `most` items, and says whether that was all of it. */
export async function walk<Item>(most: number, ask: AskPage<Item>): Promise<{ items: Item[]; whole: boolean }> {
  const items: Item[] = [];
  let pages = 0;
  for await (const page of pagesOf(ask, most)) {
    items.push(...page.items);
    pages += 1;
    if (items.length > most || (!page.isLast && (items.length === most || pages === mostPages))) {
      return { items: items.slice(0, most), whole: false };
    }
  }
  return { items, whole: true };
}

/**
 * The first of a list that fits; no page is read after it.
 * @throws when the list is longer than anybody looks: "not found" would be a guess.
 */
export async function searchAll<Item>(ask: AskPage<Item>, fits: (one: Item) => boolean): Promise<Item | undefined> {
  let pages = 0;
  for await (const { items, isLast } of pagesOf(ask, perPage)) {
    const found = items.find(fits);
    if (found !== undefined) return found;
    pages += 1;
    if (pages === mostPages && !isLast) throw tooLong();
  }
  return undefined;
}

const tooLong = () =>
  new ConnectorError('permanent', `The list in Slack has more than ${mostPages} pages; look there by hand.`);
