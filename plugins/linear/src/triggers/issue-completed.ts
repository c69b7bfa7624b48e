import { listCursor } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleIssue, issueSummary } from '../summaries.ts';
import { params, pollIssues } from './poll-issues.ts';

export const issueCompleted = poll({
  title: 'Issue completed',
  description: 'An issue is done. One that is opened and completed again was completed twice. Looked for every minute.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: exampleIssue,
  cursor: listCursor,
  poll: (context, { cursor, params: { team } }) =>
    pollIssues(context, {
      from: cursor,
      team,
      happening: ({ id, completedAt }) =>
        completedAt === null ? undefined : { id: `completed:${id}:${completedAt}`, at: completedAt },
    }),
});
