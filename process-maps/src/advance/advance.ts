import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Advanced } from './advance-result.ts';
import { applyEvent } from './apply-event.ts';
import { CaseDraft } from './case-draft.ts';
import { caseStatus } from './case-status.ts';
import { enterStep } from './enter-step.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './state.ts';

/**
 * The whole brain: what happens to a case when `event` happens to it. Pure: no clock, no randomness; the same arguments
 * give the same result for ever, and nothing given is changed. Decisions, joins and passing steps are made here; the
 * commands returned are what is left for the shell. An event that no longer applies (a late clock, a second answer,
 * another visit) changes nothing and is recorded as ignored.
 *
 * @param now the moment of the event, ISO 8601
 */
export function advance(pipeline: Pipeline, state: CaseState, event: CaseEvent, now: string): Advanced {
  const draft = new CaseDraft(pipeline, state, now);
  if (!applyEvent(draft, event)) return ignore(state, event);
  settle(draft);
  draft.state.status = caseStatus(draft.state);
  return draft.result();
}

/** Moves every token that can move without the outside. Ends, because every step bounds its visits. */
function settle(draft: CaseDraft): void {
  while (!draft.state.held) {
    const token = draft.state.tokens.find((each) => each.phase === 'ready');
    if (!token) return;
    enterStep(draft, token);
  }
}

function ignore(state: CaseState, event: CaseEvent): Advanced {
  const text = `Came too late or twice and changed nothing: ${event.kind.replaceAll('_', ' ')}.`;
  return { state, commands: [], records: [{ type: 'ignored', text }] };
}
