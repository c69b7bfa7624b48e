import type { BpmnPart } from './bpmn-part.ts';
import { type BpmnElement, textIn } from './moddle.ts';
import { titleOf } from './name-ids.ts';
import type { ReadLanes } from './read-lanes.ts';

/** Something in a BPMN file that the map could not take over, or took over as something else. */
export interface NotUnderstood {
  /** The element's id in the file. */
  element: string;
  /** One sentence for the person who brought the file. */
  why: string;
}

/** One process, or the inside of an `each` step, while it is read. */
export interface Reading {
  part: BpmnPart;
  lanes: ReadLanes;
  /** The id of every element that becomes a step. */
  ids: Map<BpmnElement, string>;
  byId: Map<string, BpmnElement>;
  /** Parallel gateways that split → the one that joins. */
  joins: Map<BpmnElement, BpmnElement>;
  notes: NotUnderstood[];
}

const MOST_NOTES = 200;

/** Adds to the list of what was not understood. */
export function note(notes: NotUnderstood[], element: BpmnElement, why: string): void {
  if (notes.length >= MOST_NOTES) return;
  const title = titleOf(element);
  const shown = title.length > 60 ? `${title.slice(0, 60)}…` : title;
  notes.push({ element: textIn(element, 'id'), why: `“${shown}”: ${why}` });
}
