import { answerBy, answerTimeInWords } from './answer-by.ts';
import type { CaseDraft } from './case-draft.ts';
import { deadlineTimer } from './ask-person.ts';
import type { AskLevel, OpenAsk } from './state.ts';
import { roleTitle, stepTitle } from './words.ts';

const nextLevel: Record<AskLevel, AskLevel> = { owner: 'backup', backup: 'map_owner', map_owner: 'map_owner' };

/** The time is over without an answer: the next person in line is asked. The map's owner keeps it, and is reminded. */
export function passAskOn(draft: CaseDraft, ask: OpenAsk): void {
  if (ask.level === 'map_owner') return remindMapOwner(draft, ask);
  const text = `Nobody answered within ${answerTimeInWords(draft, ask.answerWithin)}: ${nameOf(draft, ask)} goes to`;
  moveUp(draft, ask, (role) =>
    draft.say('passed_on', `${text} ${role}.`, draft.token(ask.token), { data: { ask: ask.id } }),
  );
}

/** The person hands the question on before the time is over. False = there is nobody further up. */
export function handAskOn(draft: CaseDraft, ask: OpenAsk, by: string, reason: string): boolean {
  if (ask.level === 'map_owner') return false;
  draft.dropTimer(deadlineTimer(ask.id, ask.level));
  moveUp(draft, ask, (role) => {
    const text = `Handed on to ${role}.${reason.trim() ? ` Reason: ${reason.trim()}` : ''}`;
    draft.say('passed_on', text, draft.token(ask.token), { by, data: { ask: ask.id } });
  });
  return true;
}

function moveUp(draft: CaseDraft, ask: OpenAsk, say: (roleTitle: string) => void): void {
  const level = nextLevel[ask.level];
  const role = level === 'backup' ? ask.backupRole : draft.pipeline.owner.role;
  const deadline = answerBy(draft, ask.answerWithin);
  draft.state.asks[ask.id] = withFreshClock(ask, { level, deadline });
  draft.command({ do: 'pass_ask_on', ask: ask.id, to: level, deadline, role });
  draft.setTimer(deadlineTimer(ask.id, level), deadline, { kind: 'deadline', ask: ask.id });
  say(roleTitle(draft.pipeline, role));
}

/** With a new deadline, what stopped the old clock means nothing any more. */
export function withFreshClock(ask: OpenAsk, change: Pick<OpenAsk, 'deadline'> & Partial<OpenAsk>): OpenAsk {
  const { colleague, snoozedUntil: _, ...rest } = ask;
  return { ...rest, ...(colleague ? { colleague: { ...colleague, extraMs: 0 } } : {}), ...change };
}

function remindMapOwner(draft: CaseDraft, ask: OpenAsk): void {
  const { role } = draft.pipeline.owner;
  const text = `${nameOf(draft, ask)} still waits for ${roleTitle(draft.pipeline, role)}.`;
  const at = answerBy(draft, ask.answerWithin);
  draft.setTimer(deadlineTimer(ask.id, 'map_owner'), at, { kind: 'deadline', ask: ask.id });
  draft.command({ do: 'remind', token: ask.token, step: ask.step, role, text });
  draft.say('reminded', text, draft.token(ask.token), { data: { ask: ask.id } });
}

function nameOf(draft: CaseDraft, ask: OpenAsk): string {
  return `the question about “${stepTitle(draft.pipeline, ask.step)}”`;
}
