import type { StepOf } from '../format/step.schema.ts';
import type { MapModel } from '../model/map-model.ts';
import type { Expression } from '../model/understanding.ts';
import { findAction } from '../model/output-types.ts';
import { type Check, partsOf, type Report } from './check.ts';

/** Who receives something, how much and where to never comes from an AI step, unless a stop rule compares it first. */
export const aiChoosesRecipient: Check = {
  code: 'ai-chooses-recipient',
  why: 'Whoever writes the text that the AI step reads could choose who gets the money or the mail.',
  *run(model) {
    for (const part of partsOf(model)) {
      const expressions = Map.groupBy(part.expressions, ({ step }) => step);
      for (const [id, step] of Object.entries(part.part.steps)) {
        if (step.kind === 'action') yield* chosenByAi(part, id, step, expressions.get(id) ?? []);
      }
    }
  },
};

function* chosenByAi(model: MapModel, id: string, step: StepOf<'action'>, own: Expression[]): Generator<Report> {
  const path = [...model.part.stepsPath, id];
  const compared = readsBelow(own, [...path, 'stops']);
  for (const field of findAction(model.catalog, step.uses)?.sensitive ?? []) {
    const at = [...path, 'with', ...field.split('.')];
    for (const read of readsBelow(own, at)) {
      const source = model.part.steps[read.split('.')[0]!];
      if (source?.kind !== 'ai' || compared.has(read)) continue;
      const message = `“${step.title}” takes ${field} from ${read}, which an AI step wrote.`;
      const fix = 'Take it from the system that knows it, or add a stop rule here that compares the two.';
      yield { message, fix, path: at, step: id };
    }
  }
}

/** Every data path that expressions at or below a place read. */
function readsBelow(own: Expression[], path: readonly (string | number)[]): Set<string> {
  const below = own.filter((expression) => path.every((part, index) => expression.path[index] === part));
  return new Set(below.flatMap(({ compiled }) => compiled?.reads ?? []));
}
