import type { MapView, PersonRef, StepView } from '@baton/contract';
import type { Edge, Node } from '@xyflow/react';
import { ownerCardId } from '../map-picture/picture-of-map.ts';
import type { DrawnArrow, Picture, PictureLane, PictureMap } from '@baton/process-maps/picture';
import { partBox, stepBox, stopBox } from './part-box.ts';
import { stepText, toolLine, type StepCount } from './step-words.ts';

type Stop = StepView['stops'][number];

export type LanePart = Node<{ kind: PictureLane['kind'] }, 'lane'>;
export type StepPart = Node<StepData, 'step'>;
export type OwnerPart = Node<{ stop: Stop; step: string }, 'owner'>;
/** `wait`: how long work lies before it goes on, in words. */
export type ArrowPart = Edge<{ arrow: DrawnArrow; wait?: string }, 'arrow'>;

export interface StepData extends Record<string, unknown> {
  map: string;
  step: Pick<StepView, 'id' | 'kind' | 'title' | 'layer'>;
  tool: string;
  person: PersonRef | null;
  count: StepCount | undefined;
  /** For a screen reader. */
  text: string;
}

export interface Drawn {
  map: PictureMap;
  picture: Picture;
}

/** Lanes go on to both sides, so that the ground never ends while panning. */
const BEYOND = 4000;

const still = { draggable: false, selectable: false, focusable: false, connectable: false } as const;

export const laneParts = ({ map, picture }: Drawn): LanePart[] =>
  picture.lanes.map(({ id, y, height }, at) => ({
    ...still,
    id: `lane ${id}`,
    type: 'lane',
    ...partBox({ x: -BEYOND, y, width: picture.width + 2 * BEYOND, height }),
    zIndex: -1,
    ariaRole: 'presentation',
    data: { kind: map.lanes[at]!.kind },
  }));

const triggerStep = ({ trigger }: MapView): StepView => ({
  ...trigger,
  kind: 'trigger',
  layer: null,
  next: [{ to: trigger.next, label: '' }],
  stops: [],
});

const stepParts = (view: MapView, { picture }: Drawn): StepPart[] => {
  const steps = [triggerStep(view), ...view.steps];
  const titles = new Map(steps.map((step) => [step.id, step.title]));
  const lanes = new Map(view.lanes.map((lane) => [lane.id, lane]));
  const counts = new Map(view.counts.map((count) => [count.step, count]));
  return steps.flatMap((step): StepPart[] => {
    const box = picture.boxes.get(step.id);
    if (!box) return [];
    const [lane, count] = [lanes.get(step.lane), counts.get(step.id)];
    const text = stepText(step, lane?.title ?? '', titles, count);
    const { id, kind, title, layer } = step;
    const data = {
      map: view.slug,
      step: { id, kind, title, layer },
      tool: toolLine(step),
      person: lane?.person ?? null,
      count,
      text,
    };
    return [{ ...still, id, type: 'step', ...stepBox(box), data }];
  });
};

const ownerParts = (view: MapView, { picture }: Drawn): OwnerPart[] =>
  view.steps.flatMap((step) =>
    step.stops.flatMap((stop): OwnerPart[] => {
      const id = ownerCardId(step.id, stop.id);
      const box = picture.boxes.get(id);
      if (!box) return [];
      return [{ ...still, id, type: 'owner', ...stopBox(box), data: { stop, step: step.title } }];
    }),
  );

/** Reading order: column by column, top to bottom; it is the order of the Tab key. */
const inReadingOrder = <Part extends StepPart | OwnerPart>(parts: Part[]): Part[] =>
  parts.toSorted((a, b) => a.position.x - b.position.x || a.position.y - b.position.y);

export const canvasNodes = (view: MapView, drawn: Drawn): (LanePart | StepPart | OwnerPart)[] => [
  ...laneParts(drawn),
  ...inReadingOrder([...stepParts(view, drawn), ...ownerParts(view, drawn)]),
];

export const canvasEdges = ({ picture }: Drawn): ArrowPart[] =>
  picture.arrows.map((arrow) => ({
    id: arrow.id,
    source: arrow.from,
    target: arrow.to,
    type: 'arrow',
    focusable: false,
    selectable: false,
    data: { arrow },
  }));
