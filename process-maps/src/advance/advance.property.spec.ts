import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Dice } from '../testing/dice.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { randomPipeline } from '../testing/random-pipeline.ts';
import { RoughRide } from '../testing/rough-ride.ts';

test('no map and no order of events loses a token, ends a case twice, or leaves a question with nobody', () => {
  fc.assert(
    fc.property(randomPipeline(), fc.integer(), (pipeline, seed) => {
      const ride = new RoughRide(pipeline, new Dice(seed));
      ride.ride(60);
      ride.finish(2_000);
      expect(ride.witness.broken).toEqual([]);
      expect(ride.shell.state.outcome).toBeDefined();
    }),
    propertyRuns(2_000),
  );
}, 600_000);
