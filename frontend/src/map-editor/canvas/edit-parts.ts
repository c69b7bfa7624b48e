import { type DraftStep, type MapDraft, sayRule } from '@baton/process-maps/edit';
import type { Box, DrawnArrow, Picture, PictureMap } from '@baton/process-maps/picture';
import { drawMap } from '@baton/process-maps/picture';
import type { ActionCatalog } from '@baton/process-maps';
import type { Node } from '@xyflow/react';
import type { ArrowPart, LanePart } from '../../maps/canvas-parts.ts';
import { TRIGGER } from '../editing-store.ts';
import { ruleWords } from '../../words/sentence.ts';
import { chipOf, connectorName, handsOnOf, laneTitle, textOf, titleOf, toolOf, waitOf } from '../words.ts';
import { pictureOfDraft, stopCardId, stopsOf } from './picture-of-draft.ts';

export interface DraftDrawn {
  draft: MapDraft;
  map: PictureMap;
  picture: Picture;
  /** Boxes of the steps and the trigger alone, without the cards of stop rules. */
  steps: ReadonlyMap<string, Box>;
}

/** The picture of a draft, from nothing but the draft. */
export function drawDraft(draft: MapDraft): DraftDrawn {
  const map = pictureOfDraft(draft);
  const picture = drawMap(map);
  const steps = new Map([...picture.boxes].filter(([id]) => id === TRIGGER || Object.hasOwn(draft.steps, id)));
  return { draft, map, picture, steps };
}

export interface EditStepData extends Record<string, unknown> {
  kind: DraftStep['kind'] | 'trigger';
  title: string;
  tool: string;
  layer: string;
  lane: string;
  /** Who holds it, for a person's step. */
  holder: string;
  /** The kind of work that costs time without use, in words; '' = none. */
  chip: string;
  /** Hands-on time in words; '' = not declared. */
  handsOn: string;
  /** For a screen reader: where it leads. */
  next: string;
  /** Worst problem at this step, for its red or amber dot. */
  problem: 'must_fix' | 'warning' | undefined;
}
export type EditStepPart = Node<EditStepData, 'step'>;
export type StopPart = Node<{ step: string; index: number; rule: string; owner: string; within: string }, 'stop'>;
export type EditArrowPart = ArrowPart;

const BEYOND = 4000;

export function laneParts({ map, picture }: DraftDrawn): LanePart[] {
  return picture.lanes.map(({ id, y, height }, at) => ({
    id: `lane ${id}`,
    type: 'lane',
    position: { x: -BEYOND, y },
    width: picture.width + 2 * BEYOND,
    height,
    zIndex: -1,
    draggable: false,
    selectable: false,
    focusable: false,
    connectable: false,
    ariaRole: 'presentation',
    data: { kind: map.lanes[at]!.kind },
  }));
}

/** In reading order, column by column: it is the order of the Tab key. */
export function stepParts(
  { draft, picture }: DraftDrawn,
  problems: ReadonlyMap<string, 'must_fix' | 'warning'>,
  connectors: ActionCatalog['connectors'] = {},
): (EditStepPart | StopPart)[] {
  const trigger = part(TRIGGER, picture, {
    kind: 'trigger',
    title: textOf(draft.trigger['title']) || 'What starts it',
    tool: connectorName(textOf(draft.trigger['connector']), connectors) || 'Trigger',
    layer: '',
    lane: laneTitle(draft, draft.trigger['lane']),
    holder: '',
    chip: '',
    handsOn: '',
    next: nextWords(draft, picture, TRIGGER),
    problem: problems.get(TRIGGER),
  });
  const steps = Object.entries(draft.steps).flatMap(([ref, step]) => [
    ...part(ref, picture, {
      kind: step.kind,
      title: titleOf(step, ref),
      tool: toolOf(step, connectors),
      layer: textOf(step['layer']),
      lane: laneTitle(draft, step['lane']),
      holder: step.kind === 'person' || step.kind === 'manual' ? laneTitle(draft, step['lane']) : '',
      chip: chipOf(step),
      handsOn: handsOnOf(step),
      next: nextWords(draft, picture, ref),
      problem: problems.get(ref),
    }),
    ...stopParts(draft, ref, step, picture),
  ]);
  return [...trigger, ...steps].toSorted((a, b) => a.position.x - b.position.x || a.position.y - b.position.y);
}

function ruleOf(stop: Record<string, unknown>): string {
  const when = textOf(stop['when']);
  return ruleWords(textOf(stop['says']) || (when && sayRule(when)) || when);
}

function nextWords(draft: MapDraft, { arrows }: Picture, from: string): string {
  const ways = arrows.filter((arrow) => arrow.from === from && arrow.kind === 'goes_on');
  return ways.map(({ to, label }) => `${label ? `${label}: ` : ''}${titleOf(draft.steps[to], to)}`).join(' or ');
}

function part(id: string, picture: Picture, data: EditStepData): EditStepPart[] {
  const box = picture.boxes.get(id);
  if (!box) return [];
  const { x, y, width, height } = box;
  return [{ id, type: 'step', position: { x, y }, width, height, focusable: false, draggable: id !== TRIGGER, data }];
}

function stopParts(draft: MapDraft, ref: string, step: DraftStep, picture: Picture): StopPart[] {
  return stopsOf(step).flatMap((stop, index): StopPart[] => {
    const id = stopCardId(ref, index);
    const box = picture.boxes.get(id);
    if (!box) return [];
    const { x, y, width, height } = box;
    const data = {
      step: ref,
      index,
      rule: ruleOf(stop),
      owner: textOf(stop['owner']),
      within: textOf(stop['answer_within']),
    };
    return [
      {
        id,
        type: 'stop',
        position: { x, y },
        width,
        height,
        draggable: false,
        connectable: false,
        focusable: false,
        data,
      },
    ];
  });
}

export function arrowParts({ draft, picture }: DraftDrawn): EditArrowPart[] {
  return picture.arrows.map((arrow) => ({
    id: arrow.id,
    source: arrow.from,
    target: arrow.to,
    type: 'arrow',
    focusable: false,
    selectable: false,
    data: { arrow, wait: waitBefore(draft, arrow) },
  }));
}

function waitBefore(draft: MapDraft, { kind, to }: DrawnArrow): string {
  const step = Object.hasOwn(draft.steps, to) ? draft.steps[to] : undefined;
  return step && kind === 'goes_on' ? waitOf(step) : '';
}
