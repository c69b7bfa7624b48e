import type { Pipeline } from '@baton/process-maps';
import { buildPipeline, end, number, record, text } from '@baton/process-maps/testing';

const row = record({ id: text, text, n: number, reading: text });

/** A map that one row of the ledger starts. With `reading` as its key, a row that is emitted twice becomes two cases. */
export function ledgerMap(key = 'message.reading'): Pipeline {
  const pipeline = buildPipeline([end('done')]);
  const trigger = { ...pipeline.trigger, connector: 'ledger', event: 'row_added', type: row, key };
  return { ...pipeline, trigger, names: { message: row } };
}
