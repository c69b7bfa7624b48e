import { poll } from '../connection.ts';
import { cursor, params, pollRows, rowEvent, sample } from './poll-rows.ts';

export const rowChanged = poll({
  title: 'Row changed',
  description: 'Values of a row change; where it stands does not matter. Looked for every two minutes.',
  everySeconds: 120,
  params,
  output: rowEvent,
  sample: { ...sample, values: { ...sample.values, Paid: true } },
  cursor,
  poll: (context, { cursor: from, params: asked }) =>
    pollRows(context, asked, from, (digest, before) =>
      before === undefined || before === digest ? undefined : `changed:${digest}`,
    ),
});
