import { listCursor } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleIssue, issueSummary } from '../summaries.ts';
import { params, pollIssues } from './poll-issues.ts';

export const newIssue = poll({
  title: 'New issue',
  description: 'Somebody creates an issue. Looked for every minute.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: exampleIssue,
  cursor: listCursor,
  poll: (context, { cursor, params: { team } }) =>
    pollIssues(context, {
      from: cursor,
      team,
      happening: ({ id, createdAt }) => ({ id: `created:${id}`, at: createdAt }),
    }),
});
