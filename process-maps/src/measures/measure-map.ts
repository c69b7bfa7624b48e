import type { StepDocument } from '../format/step.schema.ts';
import type { MapDocument } from '../format/map.schema.ts';
import { buildGraph, type MapGraph } from '../model/map-graph.ts';
import { parseSpan } from '../rules/moments.ts';

/**
 * What a map says about the relay race, from its own declarations (`takes`, `work`, lanes). Formulas and units are in
 * `docs/measures.md`. Times are milliseconds over all steps of the map, each once and with its share of rework:
 * time of a step * (1 + rework). Steps without a declaration count 0 and are named in `undeclared`.
 */
export interface Measures {
  steps: number;
  /** Ways from a step in one lane to a step in another, each pair of steps once. */
  handoffs: number;
  approvals: number;
  tinyApprovals: number;
  statusOnly: number;
  copyPaste: number;
  handsOnMs: number;
  waitingMs: number;
  /** hands-on / (hands-on + waiting), 0 to 1; undefined when nothing is declared. */
  flowEfficiency?: number;
  /** Steps of people (and manual ones) that say nothing of their time. */
  undeclared: string[];
}

export function measureMap(map: MapDocument): Measures {
  const steps = Object.entries(map.steps);
  const graph = buildGraph({
    steps: map.steps,
    gives: undefined,
    type: { kind: 'any' },
    first: map.trigger.next,
    firstPath: [],
    stepsPath: [],
  });
  const ofWork = (work: StepDocument['work']) => steps.filter(([, step]) => step.work === work).length;
  const [handsOnMs, waitingMs] = [sumOf(steps, 'hands_on'), sumOf(steps, 'wait_before')];
  const all = handsOnMs + waitingMs;
  return {
    steps: steps.filter(([, { kind }]) => kind !== 'end').length,
    handoffs: handoffsOf(map, graph),
    approvals: steps.filter(([, step]) => isApproval(step)).length,
    tinyApprovals: ofWork('tiny_approval'),
    statusOnly: ofWork('status_only'),
    copyPaste: ofWork('copy_paste'),
    handsOnMs,
    waitingMs,
    ...(all === 0 ? {} : { flowEfficiency: handsOnMs / all }),
    undeclared: steps.filter(([, step]) => isByHand(step) && step.takes === undefined).map(([id]) => id),
  };
}

/** Work passes on when a way leads to a step in another lane; ends take no baton. */
function handoffsOf(map: MapDocument, graph: MapGraph): number {
  const pairs = new Set<string>();
  for (const [from, edges] of graph.from) {
    const lane = map.steps[from.replace(/#join$/, '')]?.lane ?? map.trigger.lane;
    for (const { to } of edges) {
      const next = map.steps[to];
      if (lane !== undefined && next && next.kind !== 'end' && next.lane !== lane) pairs.add(`${from} ${to}`);
    }
  }
  return pairs.size;
}

function sumOf(steps: [string, StepDocument][], key: 'hands_on' | 'wait_before'): number {
  return steps.reduce((sum, [, { takes }]) => {
    const written = takes?.[key];
    const span = written === undefined ? undefined : parseSpan(written);
    return sum + (span?.ms ?? 0) * (1 + (takes?.rework ?? 0));
  }, 0);
}

function isApproval(step: StepDocument): boolean {
  return (
    step.work === 'tiny_approval' || (step.kind === 'person' && (step.form === 'approve' || step.form === 'review'))
  );
}

function isByHand({ kind }: StepDocument): boolean {
  return kind === 'person' || kind === 'manual';
}
