import type { KeyboardEvent } from 'react';
import type { DraftDrawn } from '../canvas/edit-parts.ts';
import type { EditingStore } from '../editing-store.ts';
import { askFocus } from '../focus-step.ts';
import { type Direction, directionOf, neighbour } from './neighbour.ts';

/** The arrow keys on a step: to the step that lies there; with Alt they carry the step into the lane above or below. */
export function walkSteps(event: KeyboardEvent, store: EditingStore, drawn: DraftDrawn): void {
  const direction = directionOf[event.key];
  const here = event.target instanceof Element ? event.target.getAttribute('data-step') : null;
  if (!direction || here === null || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.altKey) return toNextLane(store, here, direction);
  const next = neighbour(drawn.steps, here, direction);
  if (next === undefined) return;
  store.getState().select([next]);
  askFocus(next);
}

function toNextLane(store: EditingStore, step: string, direction: Direction): void {
  const { draft } = store.getState();
  const at = draft.lanes.findIndex(({ id }) => id === draft.steps[step]?.['lane']);
  const lane = direction === 'up' ? draft.lanes[at - 1] : direction === 'down' ? draft.lanes[at + 1] : undefined;
  if (at < 0 || !lane) return;
  store.getState().do({ do: 'move_to_lane', steps: [step], lane: lane.id });
  askFocus(step);
}
