import type { PipelineStep, StopRule } from '../pipeline/pipeline.ts';
import { evaluateRule } from '../rules/evaluate.ts';
import type { Evaluated, Scope } from '../rules/rule-result.ts';
import type { Json } from '../types/type.ts';
import { askPerson, questionText } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import { nothingYet, sawOfOutput, sawOfRule } from './evidence.ts';
import type { Token } from './state.ts';

/** A step's result that is not accepted yet. */
export interface Result {
  output: Json;
  /** 0 to 1; absent = unknown, which rules read as 0. */
  confidence?: number;
  /** A person did the step's work. */
  byHand?: true;
}

/**
 * Checks the step's stop rules, in the map's order, and asks the first one's owner. True = stopped. Without a `result`
 * (before the step and at the moment of acting) only rules that can be checked without it count. Anything but a plain
 * "no" stops: true, an error, a missing value. Rules answered with "continue" in this visit are not asked again.
 */
export function checkStops(draft: CaseDraft, token: Token, step: PipelineStep, result?: Result): boolean {
  const scope = draft.scope(token, result?.output, result?.confidence);
  for (const rule of step.stops) {
    if (token.passed.includes(rule.id) || (rule.needsOutput && !result)) continue;
    const verdict = evaluateRule(draft.pipeline, rule.when, scope);
    if (verdict.ok && verdict.value === false) continue;
    stop(draft, token, step, rule, verdict, scope, result);
    return true;
  }
  return false;
}

function stop(
  draft: CaseDraft,
  token: Token,
  step: PipelineStep,
  rule: StopRule,
  verdict: Evaluated<boolean>,
  scope: Scope,
  result: Result | undefined,
): void {
  const why = verdict.ok
    ? rule.sentence
    : `This rule could not be checked, so the case stops: ${rule.sentence} (${verdict.why})`;
  const saw = sawOfRule(draft, step, rule, scope);
  const output = result ? sawOfOutput(draft, step.id, result.output) : [];
  askPerson(draft, token, {
    kind: 'stop',
    rule: rule.id,
    who: rule,
    choices: rule.choices,
    question: questionText(draft, rule.question, scope, `How should “${step.title}” go on?`),
    evidence: { saw: [...saw, ...output], why, nothingYet: nothingYet(draft, step, result ? 'after' : 'before') },
    ...(result ? { held: result.output } : {}),
    ...(result?.confidence === undefined ? {} : { confidence: result.confidence }),
  });
}
