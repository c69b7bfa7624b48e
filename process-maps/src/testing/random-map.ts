import fc from 'fast-check';
import { compile } from '../compiler/compile.ts';
import type { MapDocument } from '../format/map.schema.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { mapPlan } from './map-plan.ts';
import { randomMapCatalog, writeMap } from './write-map.ts';

/** Maps that are in order, with every kind of step, as a person could have written them. */
export const randomMap: fc.Arbitrary<MapDocument> = mapPlan.map(writeMap);

/** Published. A map that the checks do not let through is a fault of the checks, or of the generator. */
export function published(map: MapDocument): Pipeline {
  const { pipeline, findings } = compile(map, { catalog: randomMapCatalog });
  if (pipeline) return pipeline;
  const wrong = findings.filter(({ severity }) => severity === 'must_fix');
  throw new Error(`A map in order was refused: ${wrong.map(({ code, message }) => `${code}: ${message}`).join(' ')}`);
}

/** The same map for the same seed, for recordings. */
export function mapOf(seed: number): MapDocument {
  return fc.sample(randomMap, { seed, numRuns: 1 })[0]!;
}
