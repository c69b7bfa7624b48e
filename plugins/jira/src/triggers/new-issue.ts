import { listCursor } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleIssue, issueSummary } from '../summaries.ts';
import { params, pollIssues } from './poll-issues.ts';

export const newIssue = poll({
  title: 'New issue',
  description: 'Somebody creates an issue in a project. Looked for every minute.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: exampleIssue,
  cursor: listCursor,
  poll: (context, { cursor, params: { project } }) =>
    pollIssues(context, {
      from: cursor,
      project,
      happening: ({ id, fields }) => ({ id: `created:${id}`, at: fields.created }),
    }),
});
