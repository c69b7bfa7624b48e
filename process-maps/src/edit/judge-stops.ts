import type { ActionCatalog } from '../catalog/action-catalog.ts';
import { NO_HOLES } from '../format/holes.ts';
import type { ReadMap } from '../format/read-map.ts';
import { understandMap } from '../model/map-model.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { RULE_LIMITS } from '../rules/limits.ts';
import { RuleFault } from '../rules/rule-fault.ts';
import type { Json } from '../types/type.ts';
import type { StepRef } from './map-draft.ts';

/** What is recorded of a case that ran: whatever a rule may want to read. */
export interface PastCase {
  id: string;
  title: string;
  trigger: Json;
  /** Steps that it came to. */
  visited: readonly string[];
  /** What each step gave, the last time. */
  gave: Readonly<Record<string, { output: Json; confidence?: number }>>;
}

/** How a rule would have treated past cases. */
export interface PastVerdict {
  /** Cases that came to the step. */
  of: number;
  stopped: number;
  /** Of them: the rule reads what was not recorded then, e.g. the output of a new step. */
  unknown: number;
}

/**
 * How many past cases each stop rule of a step would have stopped, in the map's order; undefined for a rule that cannot be
 * evaluated yet. As in a real case a rule that fails on a case stops it. Inner steps of an `each` step and a map that cannot
 * be read as a whole have no verdicts.
 */
export function judgeStops(
  read: ReadMap,
  catalog: ActionCatalog,
  ref: StepRef,
  cases: readonly PastCase[],
): (PastVerdict | undefined)[] {
  const { document } = read;
  const step = document && Object.hasOwn(document.steps, ref) ? document.steps[ref] : undefined;
  if (!document || !step?.stops) return [];
  const model = understandMap(document, { catalog, roles: undefined, at: read.at, holes: NO_HOLES });
  const came = cases.filter(({ visited }) => visited.includes(ref));
  return step.stops.map((_, index) => {
    const rule = model.byPath.get(['steps', ref, 'stops', index, 'when'].join('/'));
    return rule?.compiled && judge(rule.compiled, came, ref, document.trigger.gives);
  });
}

function judge(rule: CompiledRule, cases: readonly PastCase[], ref: StepRef, gives: string | undefined): PastVerdict {
  const verdict: PastVerdict = { of: cases.length, stopped: 0, unknown: 0 };
  for (const past of cases) {
    const data = dataOf(past, gives);
    if (!isRecorded(rule, data, past.gave[ref])) verdict.unknown += 1;
    else if (stops(rule, data, past.gave[ref]?.confidence)) verdict.stopped += 1;
  }
  return verdict;
}

function dataOf({ trigger, gave }: PastCase, gives: string | undefined): Record<string, Json> {
  const outputs = Object.entries(gave).map(([step, { output }]) => [step, output] as const);
  return { ...Object.fromEntries(outputs), ...(gives === undefined ? {} : { [gives]: trigger }) };
}

function isRecorded(rule: CompiledRule, data: Record<string, Json>, own: PastCase['gave'][string] | undefined) {
  return rule.reads.every((path) => {
    const name = path.split('.')[0]!;
    return name === 'confidence' ? own !== undefined : Object.hasOwn(data, name);
  });
}

function stops(rule: CompiledRule, data: Record<string, Json>, confidence = 0): boolean {
  try {
    return rule.run({ data, confidence, locals: [], turns: RULE_LIMITS.turns }) !== false;
  } catch (error) {
    if (error instanceof RuleFault) return true;
    throw error;
  }
}
