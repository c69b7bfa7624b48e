import { poll } from '../connection.ts';
import { cursor, params, pollRows, rowEvent, sample } from './poll-rows.ts';

/** A row is new once its name is there: somebody who fills in from the left may not have come to the end. */
export const newRow = poll({
  title: 'New row',
  description: 'A row with a new name appears in a table, wherever it stands. Looked for every two minutes.',
  everySeconds: 120,
  params,
  output: rowEvent,
  sample,
  cursor,
  poll: (context, { cursor: from, params: asked }) =>
    pollRows(context, asked, from, (_digest, before) => (before === undefined ? 'new' : undefined)),
});
