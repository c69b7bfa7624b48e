import type { Pipeline, PipelineStep } from '@baton/process-maps';

/** The step with this id: own entries only, because ids come from outside too. */
export function findStep(pipeline: Pipeline | undefined, id: string): PipelineStep | undefined {
  return pipeline && Object.hasOwn(pipeline.steps, id) ? pipeline.steps[id] : undefined;
}
