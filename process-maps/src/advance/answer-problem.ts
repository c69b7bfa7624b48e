import type { Choice, Pipeline, PipelineStep } from '../pipeline/pipeline.ts';
import { checkData } from '../types/check-data.ts';
import type { Json } from '../types/type.ts';
import { own } from './case-draft.ts';
import { formFields, neededFields, outputFields } from './output-fields.ts';
import type { CaseState, OpenAsk } from './state.ts';

export interface Answer {
  ask: string;
  choice: string;
  edits?: Record<string, Json>;
}

/**
 * Why an answer cannot be taken, in one sentence; nothing when it can. The server asks this before it accepts an answer,
 * so that the person who answers can correct it at once.
 */
export function answerProblem(pipeline: Pipeline, state: CaseState, answer: Answer): string | undefined {
  const ask = own(state.asks, answer.ask);
  if (!ask) return 'This question is no longer open.';
  const choice = ask.choices.find((each) => each.id === answer.choice);
  const step = own(pipeline.steps, ask.step);
  if (!choice)
    return `Expected one of the choices ${ask.choices.map((each) => each.id).join(', ')}; found “${answer.choice}”.`;
  // Nothing goes on from a step that is being undone, so nothing has to be supplied for it.
  if (state.undoing) return undefined;
  if (!step) return choice.then.go === 'continue' ? 'This step is not on the map any more.' : undefined;
  return (
    editProblem(step, ask, choice, answer.edits ?? {}) ??
    missingProblem(pipeline, step, ask, choice, answer.edits ?? {})
  );
}

/** Only listed fields may be set, and only to values of their type. */
function editProblem(
  step: PipelineStep,
  ask: OpenAsk,
  choice: Choice,
  edits: Record<string, Json>,
): string | undefined {
  const fields = outputFields(step);
  const allowed = ask.kind === 'task' ? formFields(step) : choice.edits;
  for (const [name, value] of Object.entries(edits)) {
    const field = own(fields, name);
    if (!field || !allowed.includes(name)) return `The field “${name}” cannot be set with “${choice.label}”.`;
    const [problem] = checkData(field, value);
    if (problem) return `${name}: ${problem.message}`;
  }
  return undefined;
}

/** Who supplies a result has to supply what later steps need of it; a form that goes on has to be complete. */
function missingProblem(
  pipeline: Pipeline,
  step: PipelineStep,
  ask: OpenAsk,
  choice: Choice,
  edits: Record<string, Json>,
): string | undefined {
  if (choice.then.go !== 'continue' || !['task', 'failure', 'unknown_outcome'].includes(ask.kind)) return undefined;
  const fields = outputFields(step);
  const needed = ask.kind === 'task' ? formFields(step) : neededFields(pipeline, step);
  const missing = needed.find((name) => !fields[name]?.optional && !Object.hasOwn(edits, name));
  return missing === undefined ? undefined : `Please fill in “${missing}”: the next steps need it.`;
}
