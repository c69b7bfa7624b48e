import type { Pipeline } from '../pipeline/pipeline.ts';
import type { SimulatedCase } from './simulated-case.ts';

/** How much of a map the rehearsed cases exercised: how often each thing happened, zero included. */
export interface Coverage {
  steps: Record<string, number>;
  /** Branches where there is a choice of ways, as `step → next`. */
  branches: Record<string, number>;
  /** Stop rules that stopped a case, as `step.rule`. */
  rules: Record<string, number>;
  /** Choices that a person made, as `step.rule.choice`, or `step.choice` for a task. */
  choices: Record<string, number>;
  /** Everything above that never happened, in the map's order. */
  never: { steps: string[]; branches: string[]; rules: string[]; choices: string[] };
}

export function coverageOf(pipeline: Pipeline, cases: SimulatedCase[]): Coverage {
  const { steps, branches, rules, choices } = nothingSeen(pipeline);
  for (const each of cases) {
    for (const step of each.path) add(steps, step);
    for (const branch of each.branches) add(branches, branch);
    for (const ask of each.asks) {
      const place = ask.rule === undefined ? ask.step : `${ask.step}.${ask.rule}`;
      if (ask.rule !== undefined) add(rules, place);
      if (ask.choice !== undefined) add(choices, `${place}.${ask.choice}`);
    }
  }
  const never = { steps: unseen(steps), branches: unseen(branches), rules: unseen(rules), choices: unseen(choices) };
  return { ...plain({ steps, branches, rules, choices }), never };
}

type Counts = Map<string, number>;

function nothingSeen(pipeline: Pipeline): Record<'steps' | 'branches' | 'rules' | 'choices', Counts> {
  const seen = { steps: new Map(), branches: new Map(), rules: new Map(), choices: new Map() };
  for (const step of Object.values(pipeline.steps)) {
    seen.steps.set(step.id, 0);
    if (step.next.length > 1) for (const branch of step.next) seen.branches.set(`${step.id} → ${branch.to}`, 0);
    if (step.kind === 'person') for (const choice of step.choices) seen.choices.set(`${step.id}.${choice.id}`, 0);
    for (const rule of step.stops) {
      seen.rules.set(`${step.id}.${rule.id}`, 0);
      for (const choice of rule.choices) seen.choices.set(`${step.id}.${rule.id}.${choice.id}`, 0);
    }
  }
  return seen;
}

/** Only what the map names is counted: steps of child cases and the engine's own questions are not. */
function add(counts: Counts, key: string): void {
  const count = counts.get(key);
  if (count !== undefined) counts.set(key, count + 1);
}

function unseen(counts: Counts): string[] {
  return [...counts].filter(([, count]) => count === 0).map(([key]) => key);
}

function plain<K extends string>(counts: Record<K, Counts>): Record<K, Record<string, number>> {
  const entries = Object.entries<Counts>(counts).map(([name, each]) => [name, Object.fromEntries(each)]);
  return Object.fromEntries(entries) as Record<K, Record<string, number>>;
}
