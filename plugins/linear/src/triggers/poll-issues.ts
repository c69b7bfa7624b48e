import { pollList, type Emitted, type ListCursor, z } from '@baton/plugin-sdk';
import type { Issue } from '../answers.ts';
import { ask, type Context } from '../client.ts';
import { listIssues } from '../documents.ts';
import { choiceField } from '../fields.ts';
import { nextOf } from '../pages.ts';
import { type issueSummary, summariseIssue } from '../summaries.ts';

export const params = z.object({ team: choiceField('Team', 'teams').optional() });

const perPage = 50;

export interface Poll {
  from: ListCursor | undefined;
  team: string | undefined;
  /** What happened to an issue, and when; undefined when it did not. */
  happening: (issue: Issue) => { id: string; at: string } | undefined;
}

export const pollIssues = (context: Context, { from, team, happening }: Poll) =>
  pollList<Issue, z.input<typeof issueSummary>>({
    from,
    now: context.now(),
    read: async (since, after) => {
      const filter = { updatedAt: { gte: since }, ...(team !== undefined && { team: { id: { eq: team } } }) };
      const asked = { filter, first: perPage, ...(after !== undefined && { after }) };
      const { issues } = await ask(context, listIssues, asked);
      return { items: issues.nodes, next: nextOf(issues) };
    },
    changedAt: ({ updatedAt }) => updatedAt,
    happening: (issue): Emitted<z.input<typeof issueSummary>> | undefined => {
      const what = happening(issue);
      return what && { ...what, data: summariseIssue(issue) };
    },
  });
