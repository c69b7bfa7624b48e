import { evaluateText, type Json, type Pipeline } from '@baton/process-maps';
import { inReadingOrder } from '../../reading/reading-order.ts';

/** Characters of a case's title in lists. */
const longestTitle = 200;

/** What a new case is called in lists: as its map says, else as the map is called. */
export function titleOf(pipeline: Pipeline, event: Json): string {
  const title = evaluateText(pipeline, pipeline.trigger.caseTitle, { data: { [pipeline.trigger.gives]: event } });
  const said = title.ok ? inReadingOrder(title.value).trim() : '';
  return (said || pipeline.title).slice(0, longestTitle).toWellFormed();
}
