import { canonicalJson } from '../compiler/3-lower/canonical-json.ts';
import { sha256 } from '../compiler/3-lower/sha256.ts';
import type { Calendar, Pipeline, PipelineStep } from './pipeline.ts';

/**
 * The pipeline with a company's working hours in it, for its waits in business hours and those of its items. A clock
 * that runs keeps its time; hours that have changed count for the next one.
 */
export function withCalendar(pipeline: Pipeline, calendar: Calendar): Pipeline {
  const inside = (step: PipelineStep): PipelineStep =>
    step.kind === 'each' ? { ...step, pipeline: withCalendar(step.pipeline, calendar) } : step;
  const steps = Object.fromEntries(Object.entries(pipeline.steps).map(([id, step]) => [id, inside(step)]));
  const { hash: _before, ...content } = { ...pipeline, steps, calendar };
  return { ...content, hash: sha256(canonicalJson(content)) };
}
