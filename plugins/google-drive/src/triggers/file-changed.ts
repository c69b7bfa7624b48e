import { poll } from '../connection.ts';
import { exampleFile, fileSummary } from '../summaries.ts';
import { cursor, type Happening, params, pollChanges } from './poll-changes.ts';

/**
 * The moment of the change, not the file's own: programs that keep folders in step set that to what it was elsewhere. A file
 * that was made a moment ago is new, not changed.
 */
const changed: Happening = ({ id, createdTime }, { time: at }) => {
  const isNew = createdTime != null && Date.parse(at) - Date.parse(createdTime) < 2_000;
  return isNew ? undefined : { id: `changed:${id}:${at}`, at };
};

export const fileChanged = poll({
  title: 'File changed',
  description:
    'Somebody changes a file, its name or who may open it, in a folder or anywhere. Looked for every minute.',
  everySeconds: 60,
  params,
  output: fileSummary,
  sample: { ...exampleFile, changed_at: '2026-11-21T10:02:00.000Z' },
  cursor,
  poll: (context, { cursor: from, params: asked }) => pollChanges(context, asked, from, changed),
});
