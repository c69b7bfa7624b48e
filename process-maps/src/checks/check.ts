import type { StepDocument } from '../format/step.schema.ts';
import type { MapModel } from '../model/map-model.ts';
import type { Place } from '../format/source-positions.ts';
import type { MapPath, QuickFix } from './finding.ts';

/** What a check says about one place. */
export interface Report {
  message: string;
  fix: string;
  path: MapPath;
  /** The character at fault, when the path leads to a text: see `Place`. */
  inside?: Place['inside'];
  /** The step it is about; null for the map as a whole. */
  step?: string | null;
  quickFix?: QuickFix;
}

/** One thing that can be wrong with a map. Its page of prose is `process-maps/docs/checks/<code>.md`. */
export interface Check {
  code: string;
  /** One sentence: why it matters to the people who work with the map. */
  why: string;
  /** True when it also makes sense for a map of how things run today. */
  forCurrent?: boolean;
  run(model: MapModel): Iterable<Report>;
}

/** The map and the insides of its `each` steps. */
export function* partsOf(model: MapModel): Generator<MapModel> {
  yield model;
  for (const inner of model.inner.values()) yield* partsOf(inner);
}

interface PlacedStep {
  part: MapModel;
  id: string;
  step: StepDocument;
  path: MapPath;
}

/** Every check asks for them; a model does not change once it is understood. */
const placed = new WeakMap<MapModel, readonly PlacedStep[]>();

/** Every step of every part, with its path. */
export function stepsOf(model: MapModel): readonly PlacedStep[] {
  const known = placed.get(model);
  if (known) return known;
  const steps = [...partsOf(model)].flatMap((part) =>
    Object.entries(part.part.steps).map(([id, step]) => ({ part, id, step, path: [...part.part.stepsPath, id] })),
  );
  placed.set(model, steps);
  return steps;
}
