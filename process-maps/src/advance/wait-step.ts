import type { WaitStep } from '../pipeline/pipeline.ts';
import { evaluateValue } from '../rules/evaluate.ts';
import type { Evaluated } from '../rules/rule-result.ts';
import type { CaseDraft } from './case-draft.ts';
import { goTo, leaveStep } from './leave-step.ts';
import { addDuration, hasCome, readMoment } from './moment.ts';
import type { Token } from './state.ts';
import { stepCommand } from './step-command.ts';
import { stepKey } from './step-key.ts';
import { addWorkingTime } from './working-time.ts';
import { inWords } from './words.ts';

/**
 * Starts waiting: for a time, a message, or whichever comes first, with reminders meanwhile. `over` when the moment has
 * already come. Fails when the moment or the message's key cannot be computed.
 */
export function beginWait(draft: CaseDraft, token: Token, step: WaitStep): Evaluated<'over' | 'waiting'> {
  const end = waitEnd(draft, step);
  if (!end.ok) return end;
  if (end.value !== undefined && hasCome(end.value, draft.now) && !step.message) return { ok: true, value: 'over' };
  if (step.message) {
    const expect = stepCommand(draft.pipeline, draft.scope(), token, step);
    if (!expect.ok) return expect;
    draft.command(expect.value);
  }
  draft.move(token, 'waiting');
  const key = `${token.id}:${stepKey(token)}`;
  if (end.value !== undefined) draft.setTimer(`wait:${key}`, end.value, { kind: 'wait', token: token.id });
  step.remindAfter.forEach((after, nth) => {
    draft.setTimer(`reminder:${key}:${nth}`, waitTime(draft, step, after), { kind: 'reminder', token: token.id, nth });
  });
  draft.say('waiting', waitText(step, end.value), token, end.value === undefined ? {} : { data: { until: end.value } });
  return { ok: true, value: 'waiting' };
}

/** The time is up. */
export function endWait(draft: CaseDraft, token: Token, step: WaitStep): void {
  dropTimersOf(draft, token);
  const text = step.message ? `No message came in time at “${step.title}”.` : `“${step.title}”: the time has come.`;
  draft.say('wait_over', text, token);
  if (step.onTimeout !== undefined) goTo(draft, token, step.onTimeout);
  else leaveStep(draft, token, step);
}

export function remindOfWait(draft: CaseDraft, token: Token, step: WaitStep, nth: number): void {
  const role = step.remind?.role ?? draft.pipeline.owner.role;
  const waited = step.remindAfter[nth];
  const text = `“${step.title}” has been waiting${waited === undefined ? '' : ` for ${inWords(waited)}`}.`;
  draft.command({ do: 'remind', token: token.id, step: step.id, role, text });
  draft.say('reminded', text, token);
}

export function dropTimersOf(draft: CaseDraft, token: Token): void {
  for (const id of Object.keys(draft.state.timers).sort()) {
    const purpose = draft.state.timers[id]?.purpose;
    if (purpose && 'token' in purpose && purpose.token === token.id) draft.dropTimer(id);
  }
}

/** The step's own clocks follow the working hours when the map says so. */
function waitTime(draft: CaseDraft, step: WaitStep, duration: string): string {
  const { now, pipeline } = draft;
  return step.businessHours ? addWorkingTime(now, duration, pipeline.calendar) : addDuration(now, duration);
}

/** The earlier of duration and moment; nothing when only a message ends the wait. */
function waitEnd(draft: CaseDraft, step: WaitStep): Evaluated<string | undefined> {
  const after = step.for === undefined ? undefined : waitTime(draft, step, step.for);
  if (step.until === undefined) return { ok: true, value: after };
  const value = evaluateValue(draft.pipeline, step.until, draft.scope());
  if (!value.ok) return value;
  const until = readMoment(value.value);
  if (until === undefined)
    return { ok: false, why: `Expected a moment to wait for, found ${JSON.stringify(value.value)}.` };
  return { ok: true, value: after !== undefined && hasCome(after, until) ? after : until };
}

function waitText(step: WaitStep, until: string | undefined): string {
  const what = step.message ? 'a message' : 'the time to come';
  return `“${step.title}” waits for ${what}${until === undefined ? '' : `, until ${until.slice(0, 16).replace('T', ' ')} UTC`}.`;
}
