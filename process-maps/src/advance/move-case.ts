import type { CaseDraft } from './case-draft.ts';
import type { CaseEvent } from './event.ts';

/** The case follows another version from here on. Whoever moves it has asked `mayMove` with the same state. */
export function moveCase(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'moved_to_version' }>): boolean {
  if (draft.state.tokens.length === 0) return false;
  draft.say('moved', `The case follows version ${event.version} of the map from here on.`, undefined, {
    by: event.by,
    data: { version: event.version },
  });
  return true;
}
