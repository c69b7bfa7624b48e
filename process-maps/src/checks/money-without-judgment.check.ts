import type { Stake } from '../catalog/action-catalog.ts';
import type { StepDocument } from '../format/step.schema.ts';
import { reach } from '../model/map-graph.ts';
import type { MapModel } from '../model/map-model.ts';
import { START } from '../model/map-part.ts';
import { findAction } from '../model/output-types.ts';
import { type Check, partsOf, type Report } from './check.ts';

/** No way leads to an action that touches money, legal terms, people or policy without a person or a stop rule on it. */
export const moneyWithoutJudgment: Check = {
  code: 'money-without-judgment',
  why: 'Machines prepare and execute; money, legal terms, people and policy are decided by a named person.',
  *run(model) {
    for (const part of partsOf(model)) yield* unguarded(part);
  },
};

const WORDS: Record<Stake, string> = { money: 'money', legal: 'legal terms', people: 'people', policy: 'policy' };

function* unguarded(model: MapModel): Generator<Report> {
  const { part, graph, catalog, holes } = model;
  const isGuard = (step: StepDocument, id: string) => mayStop(step) || holes.inside([...part.stepsPath, id, 'stops']);
  const free = reach([START], (vertex) => {
    const step = part.steps[vertex];
    return step && isGuard(step, vertex) ? [] : graph.from.get(vertex)!.map((edge) => edge.to);
  });
  for (const [id, step] of Object.entries(part.steps)) {
    if (step.kind !== 'action' || !free.has(id) || isGuard(step, id)) continue;
    const stakes = findAction(catalog, step.uses)?.stakes ?? [];
    if (stakes.length === 0) continue;
    const message = `“${step.title}” touches ${stakes.map((stake) => WORDS[stake]).join(' and ')}, and a case can reach it without a person or a stop rule on the way.`;
    const fix = 'Put a judgment step before it, or add a stop rule to it.';
    yield { message, fix, path: [...part.stepsPath, id], step: id };
  }
}

/** A person decides here, or a rule can stop the case here. */
function mayStop(step: StepDocument): boolean {
  return step.kind === 'person' || (step.stops?.length ?? 0) > 0;
}
