import type { PipelineStep } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';
import { checkData } from '../types/check-data.ts';
import { withoutAbsent } from './absent-fields.ts';
import type { CaseDraft } from './case-draft.ts';
import { checkStops, type Result } from './check-stops.ts';
import { handleFailure } from './handle-failure.ts';
import { leaveStep } from './leave-step.ts';
import { outputType, prune } from './output-fields.ts';
import { stopForReview } from './review-period.ts';
import type { Token } from './state.ts';
import { stepKey } from './step-key.ts';
import { confidenceInWords } from './words.ts';

/** A result has come: its shape and the stop rules are checked, then it is kept and the case goes on. */
export function completeStep(draft: CaseDraft, token: Token, step: PipelineStep, given: Result): void {
  const result = { ...given, output: withoutAbsent(outputType(step), given.output) };
  bookDone(draft, token, step);
  const problem = shapeProblem(step, result.output);
  if (problem) return handleFailure(draft, token, step, { code: 'bad_output', message: problem });
  acceptResult(draft, token, step, result);
}

/** As `completeStep`, for a result that a person has supplied or corrected: its fields were checked with the answer. */
export function acceptResult(draft: CaseDraft, token: Token, step: PipelineStep, result: Result): void {
  if (checkStops(draft, token, step, result) || stopForReview(draft, token, step, result)) return;
  keepOutput(draft, step, result.output);
  bookDone(draft, token, step);
  draft.say('step_done', doneText(step, result), token);
  leaveStep(draft, token, step);
}

/** What may have to be undone: its effect is there as soon as an answer is, whatever becomes of the answer. */
export function bookDone(draft: CaseDraft, token: Token, step: PipelineStep): void {
  const key = stepKey(token);
  if (step.kind !== 'action' || !step.undoable || draft.state.done.some((done) => done.key === key)) return;
  draft.state.done.push({ step: step.id, visit: token.visit, key });
}

function doneText(step: PipelineStep, result: Result): string {
  if (result.byHand) return `“${step.title}” was done by hand.`;
  const sure = step.kind === 'ai' ? ` Confidence: ${confidenceInWords(result.confidence)}.` : '';
  return `“${step.title}” is done.${sure}`;
}

/** Stores what later rules and values read, and nothing else. */
export function keepOutput(draft: CaseDraft, step: PipelineStep, output: Json): void {
  const kept = prune(draft.pipeline, step.id, output);
  if (kept !== undefined) draft.state.data[step.id] = kept;
}

function shapeProblem(step: PipelineStep, output: Json): string | undefined {
  const type = outputType(step);
  const [problem] = type && step.kind !== 'person' ? checkData(type, output) : [];
  return problem && `${problem.path ? `${problem.path}: ` : ''}${problem.message}`;
}
