import { poll } from '../connection.ts';
import { exampleIssue } from '../examples.ts';
import { issueSummary } from '../summaries.ts';
import { params } from './hooks.ts';
import { cursor, pollIssues } from './poll-issues.ts';

export const newIssue = poll({
  title: 'New issue',
  description: 'Asks every minute; needs no public address.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: exampleIssue,
  cursor,
  poll: (context, { cursor: from, params: { repository } }) =>
    pollIssues(context, {
      repository,
      from,
      happening: ({ number, created_at, pull_request }) =>
        pull_request == null ? { id: `opened:${number}`, at: created_at } : undefined,
    }),
});
