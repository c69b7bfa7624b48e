import type { MapDocument } from '../format/map.schema.ts';
import { drawnAs } from './bpmn-part.ts';
import { type BpmnElement, elementIn, elementsIn, extensionOf, textIn } from './moddle.ts';
import { Names, titleOf } from './name-ids.ts';
import { keptTitle } from './read-fields.ts';

type Lane = MapDocument['lanes'][number];

export interface ReadLanes {
  lanes: Lane[];
  /** The lane's id for an element in it. */
  of(element: BpmnElement): string;
}

const MOST = 100;

/** The lanes of processes: the innermost ones; a process without lanes is one lane. */
export function readLanes(processes: readonly BpmnElement[], titles: Map<BpmnElement, string>): ReadLanes {
  const names = new Names();
  const lanes: Lane[] = [];
  const laneOf = new Map<unknown, string>();
  const add = (element: BpmnElement, title: string): string => {
    const lane = readLane(element, title, names);
    if (lanes.length < MOST) lanes.push(lane);
    return lanes.length < MOST ? lane.id : lanes.at(-1)!.id;
  };
  for (const process of processes) {
    const found = elementsIn(process, 'laneSets').flatMap((set) => leafLanes(set, 0));
    for (const lane of found) {
      if (drawnAs(lane) !== undefined) continue;
      const id = add(lane, titleOf(lane));
      for (const element of elementsIn(lane, 'flowNodeRef')) laneOf.set(element, id);
    }
    const loose = elementsIn(process, 'flowElements').some((element) => !laneOf.has(element) && isWork(element));
    const hasNone = found.every((lane) => drawnAs(lane) !== undefined);
    if (hasNone && loose) laneOf.set(process, add(process, titles.get(process) ?? titleOf(process)));
  }
  if (lanes.length === 0) lanes.push({ id: 'everybody', title: 'Everybody', kind: 'person' });
  const of = (element: BpmnElement): string =>
    laneOf.get(element) ?? laneOf.get(elementIn(element, '$parent')) ?? lanes[0]!.id;
  return { lanes, of };
}

const isWork = (element: BpmnElement): boolean => element.$type !== 'bpmn:SequenceFlow';

function leafLanes(laneSet: BpmnElement, depth: number): BpmnElement[] {
  if (depth > 20) return [];
  return elementsIn(laneSet, 'lanes').flatMap((lane) => {
    const inner = elementIn(lane, 'childLaneSet');
    const leaves = inner ? leafLanes(inner, depth + 1) : [];
    return leaves.length > 0 ? leaves : [lane];
  });
}

const KINDS = ['outside', 'automatic', 'person'] as const;

function readLane(element: BpmnElement, title: string, names: Names): Lane {
  const extension = extensionOf(element, 'Lane');
  const id = names.take(extension ? textIn(element, 'id').replace(/^lane\./, '') : title);
  const kind = KINDS.find((one) => one === textIn(extension, 'kind')) ?? 'person';
  const role = textIn(extension, 'role');
  return { id, title: keptTitle(title, extension), kind, ...(role === '' ? {} : { role }) };
}
