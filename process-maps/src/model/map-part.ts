import type { MapPath } from '../checks/finding.ts';
import type { StepDocument } from '../format/step.schema.ts';
import type { Type } from '../types/type.ts';

/** Steps with one way in: the map itself, or the inside of an `each` step. */
export interface MapPart {
  steps: Record<string, StepDocument>;
  /** Name and type of what comes in. */
  gives: string | undefined;
  type: Type;
  first: string;
  /** Where `first` is written. */
  firstPath: MapPath;
  /** Where the steps are written. */
  stepsPath: MapPath;
}

/** The vertex that stands for what starts a part. Not a legal step id. */
export const START = '(start)';
