import { listCursor } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleIssue, issueSummary } from '../summaries.ts';
import { params, pollIssues } from './poll-issues.ts';

export const issueDone = poll({
  title: 'Issue done',
  description: 'An issue of a project reaches a status that counts as done. Looked for every minute.',
  everySeconds: 60,
  params,
  output: issueSummary,
  sample: exampleIssue,
  cursor: listCursor,
  poll: (context, { cursor, params: { project } }) =>
    pollIssues(context, {
      from: cursor,
      project,
      happening: ({ id, fields }) =>
        fields.status.statusCategory?.key === 'done' && fields.statuscategorychangedate
          ? { id: `done:${id}:${fields.statuscategorychangedate}`, at: fields.statuscategorychangedate }
          : undefined,
    }),
});
