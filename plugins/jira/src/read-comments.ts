import { ConnectorError } from '@baton/plugin-sdk';
import type { Comment, comments } from './answers.ts';
import type { Vendor } from './client.ts';

const perPage = 100;

/** Comments from the latest back, to the first or to `most` of them. */
export async function readComments(
  vendor: Vendor,
  page: typeof comments,
  { issue, most }: { issue: string; most: number },
): Promise<{ items: Comment[]; whole: boolean }> {
  const items: Comment[] = [];
  const seen = new Set<string>();
  for (;;) {
    const asked = {
      issueIdOrKey: issue,
      startAt: items.length,
      maxResults: Math.min(perPage, most),
      orderBy: '-created' as const,
    };
    const got = await vendor.call(page, ({ comments: api }) => api.getComments(asked));
    const fresh = got.comments.filter(({ id }) => !seen.has(id));
    if (got.comments.length > 0 && fresh.length === 0) {
      throw new ConnectorError('vendor_down', 'Jira gave the same page of a list again.');
    }
    for (const one of fresh) seen.add(one.id);
    items.push(...fresh);
    if (got.comments.length === 0 || items.length >= got.total) {
      return { items: items.slice(0, most), whole: items.length <= most };
    }
    if (items.length >= most) return { items: items.slice(0, most), whole: false };
  }
}
