import type { Pipeline } from '../pipeline/pipeline.ts';
import type { CaseState } from './state.ts';

/** The state of a case to which nothing has happened yet; its first event is `case_started`. */
export function startState(_pipeline: Pipeline): CaseState {
  return { status: 'running', tokens: [], data: {}, visits: {}, asks: {}, timers: {}, done: [], asked: 0 };
}
