import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { choiceField } from '../fields.ts';
import { walk } from '../pages.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

const openKinds = ['triage', 'backlog', 'unstarted', 'started'];

export const listIssues = action({
  title: 'List issues',
  description: 'Issues of a team, a project or a person, the latest changed first, page after page.',
  input: z.object({
    team: choiceField('Team', 'teams').optional(),
    project: choiceField('Project', 'projects').optional(),
    assignee: choiceField('Assignee', 'people').optional(),
    label: choiceField('Label', 'labels').optional(),
    state: choiceField('State', 'states', ['team']).optional(),
    open_only: z.boolean().default(true).meta({ title: 'Only what is neither completed nor canceled' }),
    most: z.int().min(1).max(2_000).default(200).meta({ title: 'At most' }),
  }),
  output: z.object({
    issues: z.array(issueSummary),
    count: z.int(),
    more: z.boolean().meta({ title: 'True when there are more than asked for' }),
  }),
  example: { input: { most: 50 }, output: { issues: [exampleIssue], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { team, project, assignee, label, state, open_only, most }) => {
    const is = (id: string) => ({ id: { eq: id } });
    const filter = {
      ...(team !== undefined && { team: is(team) }),
      ...(project !== undefined && { project: is(project) }),
      ...(assignee !== undefined && { assignee: is(assignee) }),
      ...(label !== undefined && { labels: { some: is(label) } }),
      ...((state !== undefined || open_only) && {
        state: { ...(state !== undefined && is(state)), ...(open_only && { type: { in: openKinds } }) },
      }),
    };
    const { items, whole } = await walk(
      most,
      async (page) => (await ask(context, linear.listIssues, { filter, ...page })).issues,
    );
    return { issues: items.map(summariseIssue), count: items.length, more: !whole };
  },
});
