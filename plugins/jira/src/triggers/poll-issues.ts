import { pollList, type ListCursor, z } from '@baton/plugin-sdk';
import { found, type Issue, issueFields } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { projectField } from '../fields.ts';
import { is, query } from '../jql.ts';
import { type issueSummary, summariseIssue, utc } from '../summaries.ts';

export const params = z.object({ project: projectField() });

const perPage = 50;
const minuteMs = 60_000;

export interface Poll {
  from: ListCursor | undefined;
  project: string;
  /** What happened to an issue, and when; undefined when it did not. */
  happening: (issue: Issue) => { id: string; at: string } | undefined;
}

/**
 * Jira reads a moment in a query in the time zone of the account, which nobody here knows; how many minutes ago is the same
 * everywhere. The words of a list may not change between its pages, so the minutes travel with the place.
 */
export const pollIssues = (context: Context, { from, project, happening }: Poll) =>
  pollList<Issue, z.input<typeof issueSummary>>({
    from,
    now: context.now(),
    read: async (since, place) => {
      const ago = Math.ceil((context.now().getTime() - Date.parse(since)) / minuteMs) + 1;
      const [, kept, nextPageToken] = /^(\d+):(.+)$/s.exec(place ?? '') ?? [];
      const minutes = kept ?? String(Math.max(1, ago));
      const jql = query([is('project', project), `updated >= "-${minutes}m"`], 'updated ASC');
      const vendor = await openVendor(context);
      const asked = { jql, fields: issueFields, maxResults: perPage, ...(nextPageToken && { nextPageToken }) };
      const got = await vendor.call(found, ({ search }) => search.searchForIssuesUsingJqlEnhancedSearchPost(asked));
      return { items: got.issues, next: got.nextPageToken ? `${minutes}:${got.nextPageToken}` : undefined };
    },
    changedAt: ({ fields }) => fields.updated,
    happening: (issue) => {
      const what = happening(issue);
      return what && { id: what.id, at: utc(what.at), data: summariseIssue(issue) };
    },
  });
