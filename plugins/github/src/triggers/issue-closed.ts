import { poll } from '../connection.ts';
import { exampleIssue } from '../examples.ts';
import { issueSummary } from '../summaries.ts';
import { params } from './hooks.ts';
import { cursor, pollIssues } from './poll-issues.ts';

export const issueClosed = poll({
  title: 'Issue closed',
  description: 'Asks every minute. One that is opened and closed again counts twice.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: { ...exampleIssue, state: 'closed', closed_at: '2026-11-20T10:00:00Z' },
  cursor,
  poll: (context, { cursor: from, params: { repository } }) =>
    pollIssues(context, {
      repository,
      from,
      happening: ({ number, closed_at, pull_request }) =>
        closed_at && pull_request == null ? { id: `closed:${number}:${closed_at}`, at: closed_at } : undefined,
    }),
});
