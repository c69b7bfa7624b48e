export type { Type, Field, Json } from './types/type.ts';
export type * from './catalog/action-catalog.ts';
export type * from './pipeline/pipeline.ts';
export type * from './advance/failure.ts';
export type * from './advance/state.ts';
export type * from './advance/event.ts';
export type * from './advance/command.ts';
export type * from './advance/record.ts';
export type * from './advance/advance-result.ts';
export type { Evaluated, Scope } from './rules/rule-result.ts';
export { evaluateRule, evaluateText, evaluateValue } from './rules/evaluate.ts';

export { advance } from './advance/advance.ts';
export { startState } from './advance/start-state.ts';
export { dueTimers, lostCalls, nextTimer, outstanding } from './advance/outstanding.ts';
export { answerProblem, type Answer } from './advance/answer-problem.ts';
