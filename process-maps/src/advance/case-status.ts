import type { CaseState, CaseStatus } from './state.ts';

/** The status is never decided, only read off: what moves wins over who is asked, who is asked over what waits. */
export function caseStatus(state: CaseState): CaseStatus {
  if (state.outcome) return state.outcome.kind;
  if (state.held?.kind === 'quarantined') return 'quarantined';
  const moves = state.tokens.some((token) => token.phase === 'running' || token.phase === 'sending');
  if (moves && !state.held) return 'running';
  if (state.tokens.some((token) => token.phase === 'asking')) return 'stopped';
  return state.tokens.length === 0 ? 'running' : 'waiting';
}
