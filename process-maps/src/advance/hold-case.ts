import type { CaseDraft } from './case-draft.ts';
import type { CaseEvent } from './event.ts';
import { hasCommand, stepCommand } from './step-command.ts';
import { sentence } from './words.ts';

type HoldEvent = Extract<CaseEvent, { kind: 'paused' | 'quarantined' }>;

/** Nothing enters a step or leaves for the outside while a case is held; answers and clocks that come in are kept. */
export function holdCase(draft: CaseDraft, event: HoldEvent): boolean {
  const { held } = draft.state;
  if (held && (held.kind === 'quarantined' || event.kind === 'paused')) return false;
  const { kind, by, reason, withParent } = event;
  draft.state.held = { kind, by, reason, ...(withParent && { withParent }) };
  const what = event.kind === 'paused' ? 'The case was paused' : 'The case was put into quarantine';
  const how = withParent ? `${what} with the case that started it` : what;
  draft.say(event.kind, sentence(`${how}: ${reason || 'no reason given'}`), undefined, { by });
  return true;
}

/** Lets a held case go on: what was outstanding is sent again with the same keys. One held by itself stays when its parent goes on. */
export function resumeCase(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'resumed' }>): boolean {
  const { held } = draft.state;
  if (!held || (event.withParent && !held.withParent)) return false;
  delete draft.state.held;
  const why = event.reason?.trim() ? `: ${event.reason.trim()}` : '';
  draft.say('resumed', sentence(`The case goes on${why}`), undefined, { by: event.by });
  for (const token of draft.state.tokens) {
    const step = draft.step(token.step);
    if (token.phase !== 'running' || !step || !hasCommand(step)) continue;
    const command = stepCommand(draft.pipeline, draft.scope(), token, step);
    if (command.ok) draft.command(command.value);
  }
  return true;
}
