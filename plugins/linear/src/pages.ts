import { ConnectorError } from '@baton/plugin-sdk';

export interface Page {
  first: number;
  after?: string;
}

interface Got<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Linear gives at most 250 at once; half of that keeps a question cheap. */
const perPage = 100;

/** Reads a list to its end or to `most` items, and says whether that was all of it. */
export async function walk<Item>(most: number, ask: (page: Page) => Promise<Got<Item>>) {
  const items: Item[] = [];
  const seen = new Set<string>();
  let page: Page = { first: Math.min(perPage, most) };
  for (;;) {
    const { nodes, pageInfo } = await ask(page);
    items.push(...nodes);
    const next = nextOf({ nodes, pageInfo });
    if (next === undefined) return { items: items.slice(0, most), whole: items.length <= most };
    if (items.length >= most) return { items: items.slice(0, most), whole: false };
    if (seen.has(next)) throw new ConnectorError('vendor_down', 'Linear gave the same page of a list again.');
    seen.add(next);
    page = { ...page, after: next };
  }
}

/** Where the next page begins; undefined at the end. */
export const nextOf = ({ nodes, pageInfo }: Got<unknown>): string | undefined =>
  nodes.length > 0 && pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
