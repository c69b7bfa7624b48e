import type { DraftStep, MapDraft } from '@baton/process-maps/edit';
import type { DrawnArrow, Picture, PictureMap } from '@baton/process-maps/picture';
import type { Edge, Node } from '@xyflow/react';
import type { LanePart } from '../../maps/canvas-parts.ts';
import { TRIGGER } from '../editing-store.ts';
import { laneTitle, textOf, titleOf, toolOf } from '../words.ts';
import { stopCardId, stopsOf } from './picture-of-draft.ts';

export interface DraftDrawn {
  map: PictureMap;
  picture: Picture;
}

export interface EditStepData extends Record<string, unknown> {
  kind: DraftStep['kind'] | 'trigger';
  title: string;
  tool: string;
  layer: string;
  lane: string;
  /** Worst problem at this step, for its red or amber dot. */
  problem: 'must_fix' | 'warning' | undefined;
}
export type EditStepPart = Node<EditStepData, 'step'>;
export type StopPart = Node<{ step: string; index: number; rule: string; owner: string; within: string }, 'stop'>;
export type EditArrowPart = Edge<{ arrow: DrawnArrow }, 'arrow'>;

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
  draft: MapDraft,
  { picture }: DraftDrawn,
  problems: ReadonlyMap<string, 'must_fix' | 'warning'>,
): (EditStepPart | StopPart)[] {
  const trigger = part(TRIGGER, picture, {
    kind: 'trigger',
    title: textOf(draft.trigger['title']) || 'What starts it',
    tool: textOf(draft.trigger['connector']) || 'Trigger',
    layer: '',
    lane: laneTitle(draft, draft.trigger['lane']),
    problem: problems.get(TRIGGER),
  });
  const steps = Object.entries(draft.steps).flatMap(([ref, step]) => [
    ...part(ref, picture, {
      kind: step.kind,
      title: titleOf(step, ref),
      tool: toolOf(step),
      layer: textOf(step['layer']),
      lane: laneTitle(draft, step['lane']),
      problem: problems.get(ref),
    }),
    ...stopParts(draft, ref, step, picture),
  ]);
  return [...trigger, ...steps].toSorted((a, b) => a.position.x - b.position.x || a.position.y - b.position.y);
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
      rule: textOf(stop['says']) || textOf(stop['when']),
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

export function arrowParts({ picture }: DraftDrawn): EditArrowPart[] {
  return picture.arrows.map((arrow) => ({
    id: arrow.id,
    source: arrow.from,
    target: arrow.to,
    type: 'arrow',
    focusable: false,
    selectable: false,
    data: { arrow },
  }));
}
