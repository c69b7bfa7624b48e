import type { CaseDraft } from './case-draft.ts';
import type { CaseEvent } from './event.ts';
import { hasCommand, stepCommand } from './step-command.ts';

type HoldEvent = Extract<CaseEvent, { kind: 'paused' | 'quarantined' }>;

/** Nothing enters a step or leaves for the outside while a case is held; answers and clocks that come in are kept. */
export function holdCase(draft: CaseDraft, event: HoldEvent): boolean {
  const { held } = draft.state;
  if (held && (held.kind === 'quarantined' || event.kind === 'paused')) return false;
  draft.state.held = { kind: event.kind, by: event.by, reason: event.reason };
  const what = event.kind === 'paused' ? 'The case was paused' : 'The case was put into quarantine';
  draft.say(event.kind, `${what}: ${event.reason || 'no reason given'}.`, undefined, { by: event.by });
  return true;
}

/** Lets a held case go on: what was outstanding is sent again with the same keys. */
export function resumeCase(draft: CaseDraft, by: string): boolean {
  if (!draft.state.held) return false;
  delete draft.state.held;
  draft.say('resumed', 'The case goes on.', undefined, { by });
  for (const token of draft.state.tokens) {
    const step = draft.step(token.step);
    if (token.phase !== 'running' || !step || !hasCommand(step)) continue;
    const command = stepCommand(draft.pipeline, draft.scope(), token, step);
    if (command.ok) draft.command(command.value);
  }
  return true;
}
