import type { Pipeline } from '../pipeline/pipeline.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Answers } from './scripted-world.ts';
import { type SavedCase, simulateCase } from './simulate-case.ts';
import type { SimulatedCase } from './simulated-case.ts';

/** A map rehearsed over saved cases. */
export interface Simulation {
  cases: SimulatedCase[];
  /** How many cases ended or stand where: `done`, `declined`, `cancelled`, `stopped`, `waiting`, ... */
  statuses: Record<string, number>;
  /** Questions by the role that owns them: the load on each person. */
  asksByRole: Record<string, number>;
  /** Calls that would have left, as `connector.action`. */
  calls: Record<string, number>;
  coverage: Coverage;
}

/**
 * Runs a map over saved cases with the same `advance` that runs real ones, on a virtual clock, without touching anything
 * outside. `answers` say how the outside answers where a case does not say it itself; see `Answers` for what happens where
 * neither does. Same arguments, same result.
 */
export function simulate(pipeline: Pipeline, cases: SavedCase[], answers: Answers = {}): Simulation {
  const simulated = cases.map((saved) => simulateCase(pipeline, saved, answers));
  return {
    cases: simulated,
    statuses: countBy(simulated.map((each) => each.status)),
    asksByRole: countBy(simulated.flatMap((each) => each.asks.map((ask) => ask.ownerRole))),
    calls: countBy(simulated.flatMap((each) => each.calls.map((call) => `${call.connector}.${call.action}`))),
    coverage: coverageOf(pipeline, simulated),
  };
}

function countBy(keys: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}
