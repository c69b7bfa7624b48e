import type { MapDraft } from '@baton/process-maps/edit';
import { fieldName } from '../../words/show-value.ts';
import { TRIGGER } from '../editing-store.ts';
import { laneTitle, roleTitle, textOf, titleOf } from '../words.ts';
import type { Move } from './rehearsal.ts';

/** A step as a line of the rehearsal; a step inside of another is found by its own name. */
export function moveTitle(draft: MapDraft, step: string): string {
  return step === TRIGGER ? textOf(draft.trigger['title']) || 'What starts it' : titleOf(draft.steps[step], step);
}

export const moveLane = (draft: MapDraft, step: string): string =>
  laneTitle(draft, step === TRIGGER ? draft.trigger['lane'] : draft.steps[step]?.['lane']);

/** What happened at a move beside going there. */
export function moveNotes(draft: MapDraft, { calls, asks, madeUp }: Move): string[] {
  return [
    ...calls.map(({ connector, action }) => `Would call ${fieldName(connector)}: ${fieldName(action).toLowerCase()}.`),
    ...(madeUp ? ['Its answer is made up: nobody said what it gives.'] : []),
    ...asks.map(({ ownerRole, choice }) =>
      choice === undefined
        ? `Stops for ${roleTitle(draft, ownerRole)}.`
        : `${roleTitle(draft, ownerRole)} answers “${fieldName(choice)}”.`,
    ),
  ];
}
