import type { Calendar } from '../pipeline/pipeline.ts';
import { answerClock } from './answer-by.ts';
import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import type { CaseEvent, ColleagueAsked } from './event.ts';
import { setDeadline } from './give-ask.ts';
import { addMs } from './moment.ts';
import type { OpenAsk } from './state.ts';
import { sentence } from './words.ts';

/** Milliseconds: nobody's question waits longer than this for somebody who is not its owner. */
const longestPauseMs = 4 * 3_600_000;

/**
 * Milliseconds for which the clock of this ask may still stand still: in all, never more than its own time to answer. They
 * count as the answer time itself does: of a company that counts working hours alone, only those.
 */
export function pauseLeft(ask: Pick<OpenAsk, 'answerWithin' | 'pausedMs'>, calendar: Calendar | undefined): number {
  const own = answerClock(calendar).length(ask.answerWithin);
  return Math.max(0, Math.min(longestPauseMs, own) - (ask.pausedMs ?? 0));
}

/** The owner asks somebody something. The deadline moves by all the time there is for it; what is not used is taken back. */
export function askColleague(draft: CaseDraft, event: ColleagueAsked): boolean {
  const ask = own(draft.state.asks, event.ask);
  if (!ask || ask.colleague) return false;
  const { calendar } = draft.pipeline;
  const extraMs = pauseLeft(ask, calendar);
  const deadline = answerClock(calendar).add(ask.deadline, extraMs);
  const before = ask.deadline;
  const colleague = { id: event.id, name: event.ofName, from: draft.now, extraMs, before };
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
  const clock = answerClock(draft.pipeline.calendar);
  // A clock that went back must not take time away.
  const used = clock.between(colleague.from, draft.now, colleague.extraMs);
  const unused = colleague.extraMs - used;
  // Cases of an older version have not kept what the deadline was; their time counted on the wall.
  const deadline = colleague.before === undefined ? addMs(ask.deadline, -unused) : clock.add(colleague.before, used);
  draft.state.asks[ask.id] = {
    ...rest,
    deadline: unused > 0 ? deadline : ask.deadline,
    pausedMs: (ask.pausedMs ?? 0) + used,
  };
  if (unused > 0) setDeadline(draft, ask, deadline);
  draft.say('colleague_answered', `${event.byName} answered: ${sentence(event.answer)}`, draft.token(ask.token), {
    by: event.by,
    data: { ask: ask.id },
  });
  return true;
}
