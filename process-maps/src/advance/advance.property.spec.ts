import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { Dice } from '../testing/dice.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { published, randomMap } from '../testing/random-map.ts';
import { randomPipeline } from '../testing/random-pipeline.ts';
import { RoughRide } from '../testing/rough-ride.ts';

/** What the witness watches is listed there: tokens, ends, questions, undoing, loops, calls, determinism. */
function survives(pipeline: Pipeline, seed: number): void {
  const ride = new RoughRide(pipeline, new Dice(seed));
  ride.ride(60);
  ride.finish(2_000);
  expect(ride.witness.broken).toEqual([]);
  expect(ride.shell.state.outcome).toBeDefined();
}

const hours = 10 * 3_600_000;

test(
  'no map and no order of events loses a token, ends a case twice, or leaves a question with nobody',
  () =>
    fc.assert(
      fc.property(randomMap, fc.integer(), (map, seed) => survives(published(map), seed)),
      propertyRuns(2_000),
    ),
  hours,
);

test(
  'nor does a compiled map that no check would let through: rules that cannot be evaluated, endings inside branches',
  () => fc.assert(fc.property(randomPipeline(), fc.integer(), survives), propertyRuns(2_000)),
  hours,
);
