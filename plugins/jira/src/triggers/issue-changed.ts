import { listCursor } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleIssue, issueSummary } from '../summaries.ts';
import { params, pollIssues } from './poll-issues.ts';

export const issueChanged = poll({
  title: 'Issue changed',
  description: 'Anything about an issue of a project changes. Looked for every minute.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: exampleIssue,
  cursor: listCursor,
  poll: (context, { cursor, params: { project } }) =>
    pollIssues(context, {
      from: cursor,
      project,
      happening: ({ id, fields }) => ({ id: `changed:${id}:${fields.updated}`, at: fields.updated }),
    }),
});
