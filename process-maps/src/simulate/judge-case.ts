import type { Json } from '../types/type.ts';
import type { SimulatedCase } from './simulated-case.ts';

/** What must happen to a saved case, as `evals.yaml` says it. Everything that is there must hold. */
export interface Must {
  /** The rule that stops it; another stop is a failure. */
  stops?: string;
  not_stops?: string;
  /** The person step at which it waits. */
  task?: string;
  /** The role whose owner is asked. */
  owner?: string;
  /** Its last status, such as `done` or `declined`. */
  end?: string;
  /** With `output`: the step that gives at least these fields. */
  step?: string;
  output?: Record<string, Json>;
}

/**
 * `unknown`: the case went through steps whose answers nobody gave (`SimulatedCase.madeUp`), so that neither going as it
 * must nor going otherwise says anything about the map.
 */
export type Verdict = { verdict: 'as_it_must' } | { verdict: 'otherwise' | 'unknown'; why: string };

/** Compares what a rehearsed case did with what must happen. */
export function judgeCase(simulated: SimulatedCase, must: Must): Verdict {
  const [unknown] = simulated.madeUp;
  if (unknown !== undefined) {
    return { verdict: 'unknown', why: `nobody says what “${unknown}” answers; give it under “answers”` };
  }
  const why = differences(simulated, must)[0];
  return why === undefined ? { verdict: 'as_it_must' } : { verdict: 'otherwise', why };
}

function differences({ asks, status, outputs }: SimulatedCase, must: Must): string[] {
  const open = asks.filter((ask) => ask.choice === undefined);
  const stopped = asks.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  const { stops, not_stops: not, task, owner, end, step, output } = must;
  return [
    stops !== undefined &&
      (stopped.length !== 1 || stopped[0] !== stops) &&
      `must be stopped by “${stops}”, ${by(stopped)}`,
    not !== undefined && stopped.includes(not) && `must not be stopped by “${not}”, and is`,
    task !== undefined &&
      !open.some((ask) => ask.step === task && ask.rule === undefined) &&
      `must wait at “${task}”, ${open.length > 0 ? `waits at “${open[0]!.step}”` : `is ${status}`}`,
    owner !== undefined &&
      !asks.some(({ ownerRole }) => ownerRole === owner) &&
      `must be asked of “${owner}”, ${asks.length > 0 ? `is asked of “${asks[0]!.ownerRole}”` : 'is asked of nobody'}`,
    end !== undefined && status !== end && `must end as ${end}, is ${status}`,
    step !== undefined && output !== undefined && outputDifference(step, output, outputs[step]),
  ].filter((each) => each !== false);
}

const by = (rules: string[]): string =>
  rules.length === 0 ? 'is not stopped' : `is stopped by ${rules.map((rule) => `“${rule}”`).join(' and ')}`;

function outputDifference(step: string, wanted: Record<string, Json>, given: Json | undefined): string | false {
  if (given === undefined) return `“${step}” must give ${JSON.stringify(wanted)}, gives nothing`;
  return !contains(given, wanted) && `“${step}” must give ${JSON.stringify(wanted)}, gives ${JSON.stringify(given)}`;
}

/** Whether every field that is wanted is there and equal, fields within fields too; lists count whole. */
function contains(given: Json, wanted: Json): boolean {
  if (typeof wanted !== 'object' || wanted === null) return given === wanted;
  if (typeof given !== 'object' || given === null || Array.isArray(given) !== Array.isArray(wanted)) return false;
  if (Array.isArray(wanted)) {
    return (
      (given as Json[]).length === wanted.length && wanted.every((each, at) => contains((given as Json[])[at]!, each))
    );
  }
  return Object.entries(wanted).every(
    ([name, value]) => Object.hasOwn(given, name) && contains((given as Record<string, Json>)[name]!, value!),
  );
}
