import type { AiRequest } from '../ai-provider.ts';
import type { Gate } from '../evidence/confidence.ts';
import { choiceField, fieldsOf } from '../output-shape.ts';
import { textsIn } from '../text-safety.ts';
import type { Judgment } from './past-cases-judge.ts';
import type { PastCasesModel } from './past-cases-model.ts';
import { none, type RulesAnswer } from './rules-answer.ts';

/** Finds the model of this step's past cases; undefined while there are too few to learn from. */
export interface PastCases {
  modelFor(request: AiRequest, choice: { name: string; of: string[] }): Promise<PastCasesModel | undefined>;
}

/** Chooses the answer that the team gave to the most similar past cases. */
export async function classifyText(request: AiRequest, pastCases: PastCases): Promise<RulesAnswer> {
  const choice = choiceField(request.output);
  if (!choice) return none('The answer of a classify step needs a field with a list of choices.');
  const open = fieldsOf(request.output).find(
    ([name, field]) => name !== choice.name && name !== 'reason' && !field.optional,
  );
  if (open) return none(`The built-in rules choose “${choice.name}” only; they cannot fill “${open[0]}”.`);
  const model = await pastCases.modelFor(request, choice);
  if (!model)
    return none('There are too few answered cases to learn from: at least two answers with three cases each.');
  return answerFrom(model, request, choice);
}

function answerFrom(model: PastCasesModel, request: AiRequest, choice: { name: string; of: string[] }): RulesAnswer {
  const text = textsIn(request.sees).join('\n');
  const given = model.judge.judge(text);
  const wantsReason = fieldsOf(request.output).some(([name, field]) => name === 'reason' && field.kind === 'text');
  return {
    status: 'answer',
    data: { [choice.name]: given.label, ...(wantsReason ? { reason: reasonFor(given) } : {}) },
    score: given.score,
    scoreParts: { classifier: given.classifier, similar_cases: given.similarCases, nearest: given.nearest },
    reviewed: model.reviewed,
    gates: [{ ...likeBefore(given.nearest >= model.novelBelow), id: 'novel' }],
  };
}

function reasonFor({ label, runnerUp }: Judgment): string {
  const words = (answer: string): string => `“${answer.replaceAll('_', ' ')}”`;
  return `Most like past cases answered ${words(label)}${runnerUp === undefined ? '' : `, then ${words(runnerUp)}`}.`;
}

const likeBefore = (passed: boolean): Omit<Gate, 'id'> => ({
  passed,
  text: passed ? 'Like cases answered before.' : 'Not like any case answered before.',
});
