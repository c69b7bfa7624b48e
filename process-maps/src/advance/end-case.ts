import type { Json } from '../types/type.ts';
import { closeAsk } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import type { CaseState } from './state.ts';

const endings = {
  done: 'The case is done',
  declined: 'The case ended as declined',
  cancelled: 'The case was cancelled',
};

/** Ends the case: every other token, question and clock ends with it. */
export function endCase(
  draft: CaseDraft,
  outcome: NonNullable<CaseState['outcome']>,
  output: Json,
  text: string,
  by?: string,
): void {
  const { state } = draft;
  // Sorted, because a database may give keys back in another order than they were written.
  for (const id of Object.keys(state.asks).sort()) {
    const ask = state.asks[id];
    if (ask) closeAsk(draft, ask, 'case_ended');
  }
  for (const id of Object.keys(state.timers).sort()) draft.dropTimer(id);
  draft.withdrawCalls();
  state.tokens = [];
  state.outcome = outcome;
  delete state.held;
  delete state.undoing;
  draft.command({ do: 'finish', outcome: outcome.kind, reasonCode: outcome.reasonCode, output });
  const record = outcome.kind === 'cancelled' ? 'cancelled' : 'ended';
  draft.say(record, `${endings[outcome.kind]}: ${text}`, undefined, {
    ...(by === undefined ? {} : { by }),
    data: { outcome: outcome.kind, reasonCode: outcome.reasonCode, step: outcome.step },
  });
}
