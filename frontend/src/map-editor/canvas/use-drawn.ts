import type { MapDraft } from '@baton/process-maps/edit';
import { useDeferredValue, useMemo, useState } from 'react';
import type { StepCount } from '../../maps/step-words.ts';
import type { CheckedMap } from '../checking/checked-context.ts';
import { problemsOf } from '../checking/problem-of-steps.ts';
import { useEditing } from '../use-editing.ts';
import { type AroundSteps, type DraftDrawn, drawDraft } from './edit-parts.ts';

/** The picture of the draft. It may lag behind the keystroke: writing in a field, and its problems, never wait for it. */
export function useDrawn(): DraftDrawn {
  const shown = useDeferredValue(useEditing((state) => state.draft));
  const [draw] = useState(createDrawing);
  return useMemo(() => draw(shown), [draw, shown]);
}

/** What stands on the steps; their marks may lag behind the list of problems. */
export function useAroundSteps(checked: CheckedMap, counts: ReadonlyMap<string, StepCount>): AroundSteps {
  const marked = useDeferredValue(checked.findings);
  const { connectors } = checked.catalog;
  return useMemo(() => ({ problems: problemsOf(marked), connectors, counts }), [marked, connectors, counts]);
}

/** Draws one map again and again: what did not change since the last time is taken from there. */
function createDrawing(): (draft: MapDraft) => DraftDrawn {
  let last: DraftDrawn | undefined;
  return (draft) => (last = drawDraft(draft, last));
}
