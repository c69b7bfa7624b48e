import { type DraftStep, type MapDraft, sayRule } from '@baton/process-maps/edit';
import type { Box, DrawnArrow, Picture, PictureMap } from '@baton/process-maps/picture';
import { drawMap } from '@baton/process-maps/picture';
import type { ActionCatalog } from '@baton/process-maps';
import { replaceEqualDeep } from '@tanstack/react-query';
import type { Node } from '@xyflow/react';
import type { ArrowPart } from '../../maps/canvas-parts.ts';
import { stepBox, stopBox } from '../../maps/part-box.ts';
import type { StepCount } from '../../maps/step-words.ts';
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

/**
 * The picture of a draft, from nothing but the draft.
 * @param before the last one: where only words changed, steps and arrows stay where they are without being laid out again
 */
export function drawDraft(draft: MapDraft, before?: DraftDrawn): DraftDrawn {
  const map = replaceEqualDeep(before?.map, pictureOfDraft(draft));
  if (before && before.map === map) return { ...before, draft };
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
  /** Cases of the published map that are in this step now. */
  count: StepCount | undefined;
}
export type EditStepPart = Node<EditStepData, 'step'>;
export type StopPart = Node<{ step: string; index: number; rule: string; owner: string; within: string }, 'stop'>;
export type EditArrowPart = ArrowPart;

/** What stands on the steps beside what the draft says. */
export interface AroundSteps {
  problems?: ReadonlyMap<string, 'must_fix' | 'warning'>;
  connectors?: ActionCatalog['connectors'];
  counts?: ReadonlyMap<string, StepCount>;
}

/** In reading order, column by column: it is the order of the Tab key. */
export function stepParts(
  { draft, picture }: DraftDrawn,
  { problems, connectors = {}, counts }: AroundSteps = {},
): (EditStepPart | StopPart)[] {
  const next = nextWords(draft, picture);
  const trigger = part(TRIGGER, picture, {
    kind: 'trigger',
    title: textOf(draft.trigger['title']) || 'What starts it',
    tool: connectorName(textOf(draft.trigger['connector']), connectors) || 'Trigger',
    layer: '',
    lane: laneTitle(draft, draft.trigger['lane']),
    holder: '',
    chip: '',
    handsOn: '',
    next: next.get(TRIGGER) ?? '',
    problem: problems?.get(TRIGGER),
    count: undefined,
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
      next: next.get(ref) ?? '',
      problem: problems?.get(ref),
      count: counts?.get(ref),
    }),
    ...stopParts(draft, ref, step, picture),
  ]);
  return [...trigger, ...steps].toSorted((a, b) => a.position.x - b.position.x || a.position.y - b.position.y);
}

function ruleOf(stop: Record<string, unknown>): string {
  const when = textOf(stop['when']);
  return ruleWords(textOf(stop['says']) || (when && sayRule(when)) || when);
}

/** Where every step leads, in words. */
function nextWords(draft: MapDraft, { arrows }: Picture): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { from, to, label, kind } of arrows) {
    if (kind !== 'goes_on') continue;
    const way = `${label ? `${label}: ` : ''}${titleOf(draft.steps[to], to)}`;
    const before = words.get(from);
    words.set(from, before === undefined ? way : `${before} or ${way}`);
  }
  return words;
}

function part(id: string, picture: Picture, data: EditStepData): EditStepPart[] {
  const box = picture.boxes.get(id);
  if (!box) return [];
  // The trigger stays where it is; whether the others can be dragged is the canvas's business.
  const fixed = id === TRIGGER ? { draggable: false } : {};
  return [{ id, type: 'step', ...stepBox(box), ...fixed, focusable: false, data }];
}

function stopParts(draft: MapDraft, ref: string, step: DraftStep, picture: Picture): StopPart[] {
  return stopsOf(step).flatMap((stop, index): StopPart[] => {
    const id = stopCardId(ref, index);
    const box = picture.boxes.get(id);
    if (!box) return [];
    const data = {
      step: ref,
      index,
      rule: ruleOf(stop),
      owner: textOf(stop['owner']),
      within: textOf(stop['answer_within']),
    };
    return [{ id, type: 'stop', ...stopBox(box), draggable: false, connectable: false, focusable: false, data }];
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
