import { ConnectorError } from '@baton/plugin-sdk';
import { found, type Issue, issueFields } from './answers.ts';
import type { Vendor } from './client.ts';

const perPage = 100;

/** Reads what a query finds, to its end or to `most` issues, and says whether that was all of it. */
export async function walk(vendor: Vendor, jql: string, most: number) {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (let nextPageToken: string | undefined; ;) {
    const got = await vendor.call(found, ({ search }) =>
      search.searchForIssuesUsingJqlEnhancedSearchPost({
        jql,
        fields: issueFields,
        maxResults: Math.min(perPage, most),
        ...(nextPageToken !== undefined && { nextPageToken }),
      }),
    );
    issues.push(...got.issues);
    const next = got.issues.length > 0 ? (got.nextPageToken ?? undefined) : undefined;
    if (next === undefined) return { issues: issues.slice(0, most), whole: issues.length <= most };
    if (issues.length >= most) return { issues: issues.slice(0, most), whole: false };
    if (seen.has(next)) throw new ConnectorError('vendor_down', 'Jira gave the same page of a list again.');
    seen.add(next);
    nextPageToken = next;
  }
}
