import { poll } from '../connection.ts';
import { exampleIssue } from '../examples.ts';
import { issueSummary } from '../summaries.ts';
import { params } from './hooks.ts';
import { cursor, pollIssues } from './poll-issues.ts';

export const newPullRequest = poll({
  title: 'New pull request',
  description: 'Asks every minute; read its branches in the next step.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: { ...exampleIssue, pull_request: true },
  cursor,
  poll: (context, { cursor: from, params: { repository } }) =>
    pollIssues(context, {
      repository,
      from,
      happening: ({ number, created_at, pull_request }) =>
        pull_request == null ? undefined : { id: `opened:${number}`, at: created_at },
    }),
});
