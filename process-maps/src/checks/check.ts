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

/** Every step of every part, with its path. */
export function* stepsOf(model: MapModel) {
  for (const part of partsOf(model)) {
    for (const [id, step] of Object.entries(part.part.steps)) {
      yield { part, id, step, path: [...part.part.stepsPath, id] as MapPath };
    }
  }
}
