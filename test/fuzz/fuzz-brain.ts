/**
 * Plays random maps with the `advance` of the folder given as the first argument; the second says how many. Prints what
 * the properties say of it. For `advance-mutants.spec.ts`, which changes that folder.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Testing from '@baton/process-maps/testing';
import fc from 'fast-check';

const [folder, runs] = process.argv.slice(2);
const file = pathToFileURL(path.join(folder!, 'src/testing/index.ts')).href;
const { Dice, published, randomMap, randomPipeline, RoughRide } = (await import(file)) as typeof Testing;

/** What went wrong; empty when the case came through. */
function faultsOf(pipeline: ReturnType<typeof published>, seed: number): string[] {
  const ride = new RoughRide(pipeline, new Dice(seed));
  ride.ride(60);
  ride.finish(400);
  return ride.shell.state.outcome ? ride.witness.broken : [...ride.witness.broken, 'the case never ended'];
}

const pipeline = fc.oneof(randomMap.map(published), randomPipeline());
const found = fc.check(
  fc.property(pipeline, fc.integer(), (one, seed) => {
    const [first] = faultsOf(one, seed);
    if (first !== undefined) throw new Error(first);
  }),
  { numRuns: Number(runs), endOnFailure: true },
);
const error = found.errorInstance instanceof Error ? found.errorInstance.message : undefined;
process.stdout.write(JSON.stringify({ failed: found.failed, runs: found.numRuns, seed: found.seed, error }));
