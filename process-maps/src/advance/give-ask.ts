import { answerBy } from './answer-by.ts';
import { deadlineTimer } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import type { AskGiven } from './event.ts';
import { withFreshClock } from './pass-ask-on.ts';
import type { OpenAsk } from './state.ts';
import { sentence } from './words.ts';

/** Another named person has the question: on the same level, with the full time. False = it was given already, or is closed. */
export function giveAsk(draft: CaseDraft, event: AskGiven): boolean {
  const ask = own(draft.state.asks, event.ask);
  if (!ask || (ask.turn ?? 0) !== event.turn) return false;
  const deadline = answerBy(draft, ask.answerWithin);
  draft.state.asks[ask.id] = withFreshClock(ask, { deadline, turn: event.turn + 1 });
  setDeadline(draft, ask, deadline);
  const by = event.by === undefined ? {} : { by: event.by };
  draft.say('passed_on', textOf(event), draft.token(ask.token), { ...by, data: { ask: ask.id, why: event.why } });
  return true;
}

/** The clock of the ask's level ends at another moment from now on. */
export function setDeadline(draft: CaseDraft, ask: OpenAsk, deadline: string): void {
  draft.setTimer(deadlineTimer(ask.id, ask.level), deadline, { kind: 'deadline', ask: ask.id });
  draft.command({ do: 'move_deadline', ask: ask.id, deadline });
}

function textOf({ why, fromName, toName, reason }: AskGiven): string {
  const said = reason.trim() === '' ? '' : ` Reason: ${sentence(reason)}`;
  if (why === 'away') return `${fromName} is away: ${toName} has the question now.${said}`;
  if (why === 'left') return `${fromName} no longer works here: ${toName} has the question now.${said}`;
  return `${fromName} handed the question to ${toName}.${said}`;
}
