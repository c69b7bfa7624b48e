import { poll } from '../connection.ts';
import { exampleFile, fileSummary } from '../summaries.ts';
import { cursor, type Happening, params, pollChanges } from './poll-changes.ts';

const created: Happening = ({ id, createdTime: at }, { since }) =>
  at && at >= since ? { id: `created:${id}`, at } : undefined;

export const newFile = poll({
  title: 'New file',
  description: 'Somebody puts a new file into a folder, or anywhere. Looked for every minute.',
  everySeconds: 60,
  params,
  output: fileSummary,
  sample: exampleFile,
  cursor,
  poll: (context, { cursor: from, params: asked }) => pollChanges(context, asked, from, created),
});
