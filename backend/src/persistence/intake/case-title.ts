import { evaluateText, type Json, type Pipeline } from '@baton/process-maps';

/** Characters of a case's title in lists. */
const longestTitle = 200;

/** What a new case is called in lists: as its map says, else as the map is called. */
export function titleOf(pipeline: Pipeline, event: Json): string {
  const title = evaluateText(pipeline, pipeline.trigger.caseTitle, { data: { [pipeline.trigger.gives]: event } });
  return (title.ok && title.value.trim() ? title.value.trim() : pipeline.title).slice(0, longestTitle).toWellFormed();
}
