import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import type { CaseEvent, ColleagueAsked } from './event.ts';
import { setDeadline } from './give-ask.ts';
import { addMs, durationMs } from './moment.ts';
import type { OpenAsk } from './state.ts';
import { sentence } from './words.ts';

/** Milliseconds: nobody's question waits longer than this for somebody who is not its owner. */
const longestPauseMs = 4 * 3_600_000;

/** Milliseconds for which the clock of this ask may still stand still: in all, never more than its own time to answer. */
export function pauseLeft(ask: Pick<OpenAsk, 'answerWithin' | 'pausedMs'>): number {
  return Math.max(0, Math.min(longestPauseMs, durationMs(ask.answerWithin)) - (ask.pausedMs ?? 0));
}

/** The owner asks somebody something. The deadline moves by all the time there is for it; what is not used is taken back. */
export function askColleague(draft: CaseDraft, event: ColleagueAsked): boolean {
  const ask = own(draft.state.asks, event.ask);
  if (!ask || ask.colleague) return false;
  const extraMs = pauseLeft(ask);
  const deadline = addMs(ask.deadline, extraMs);
  const colleague = { id: event.id, name: event.ofName, from: draft.now, extraMs };
  draft.state.asks[ask.id] = { ...ask, deadline, colleague };
  if (extraMs > 0) setDeadline(draft, ask, deadline);
  draft.say('colleague_asked', `${event.ofName} was asked: ${sentence(event.question)}`, draft.token(ask.token), {
    by: event.by,
    data: { ask: ask.id },
  });
  return true;
}

/** The answer is on the card, and the clock goes on. */
export function hearColleague(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'colleague_answered' }>): boolean {
  const ask = own(draft.state.asks, event.ask);
  if (!ask || ask.colleague?.id !== event.id) return false;
  const { colleague, ...rest } = ask;
  // A clock that went back must not take time away.
  const stood = Math.max(0, Date.parse(draft.now) - Date.parse(colleague.from));
  const unused = Math.max(0, colleague.extraMs - stood);
  const deadline = addMs(ask.deadline, -unused);
  draft.state.asks[ask.id] = { ...rest, deadline, pausedMs: (ask.pausedMs ?? 0) + colleague.extraMs - unused };
  if (unused > 0) setDeadline(draft, ask, deadline);
  draft.say('colleague_answered', `${event.byName} answered: ${sentence(event.answer)}`, draft.token(ask.token), {
    by: event.by,
    data: { ask: ask.id },
  });
  return true;
}
