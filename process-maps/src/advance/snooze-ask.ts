import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import type { CaseEvent } from './event.ts';
import { sentence } from './words.ts';

/** The owner looks at it again later. Nothing about the clock changes: at the deadline it goes to the backup as ever. */
export function snoozeAsk(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'ask_snoozed' }>): boolean {
  const ask = own(draft.state.asks, event.ask);
  if (!ask || ask.snoozedUntil === event.until) return false;
  draft.state.asks[ask.id] = { ...ask, snoozedUntil: event.until };
  draft.say('snoozed', `Put off until ${event.until}. Reason: ${sentence(event.reason)}`, draft.token(ask.token), {
    by: event.by,
    data: { ask: ask.id, until: event.until },
  });
  return true;
}
