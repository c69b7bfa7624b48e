import type { Finding } from '../checks/finding.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { type MapSource, readSource } from './1-read/read-source.ts';
import { checkMap, type CompileSurroundings } from './2-check/check-map.ts';
import { lowerMap } from './3-lower/lower-map.ts';

export interface Compiled {
  /** There when nothing must be fixed and the map is not a current map (`current: true`). */
  pipeline?: Pipeline;
  findings: Finding[];
}

/** Compiles a map: reads it, checks it against the catalog (and the role bindings, when given), lowers it. */
export function compile(source: MapSource, around: CompileSurroundings): Compiled {
  const read = readSource(source);
  const { model, findings } = checkMap(read, around);
  const publishable = model && !model.map.current && findings.every(({ severity }) => severity !== 'must_fix');
  return publishable ? { pipeline: lowerMap(model), findings } : { findings };
}
