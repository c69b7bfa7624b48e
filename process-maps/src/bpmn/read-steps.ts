import type { Json } from '../types/type.ts';
import { drawnAs, readPart, waysFrom } from './bpmn-part.ts';
import { findJoins } from './find-joins.ts';
import { type BpmnElement, elementIn, extensionOf, textIn } from './moddle.ts';
import { Names, titleOf } from './name-ids.ts';
import { readForeignStep } from './read-foreign-step.ts';
import { readOwnStep } from './read-own-step.ts';
import { stepAt } from './read-ways.ts';
import type { ReadLanes } from './read-lanes.ts';
import { note, type NotUnderstood, type Reading } from './reading.ts';

export interface ReadSteps {
  reading: Reading;
  steps: Record<string, Json>;
  /** What starts the part, when the file says it. */
  start: BpmnElement | undefined;
}

/** The steps of processes, or of the inside of a sub-process. */
export function readSteps(containers: readonly BpmnElement[], lanes: ReadLanes, notes: NotUnderstood[]): ReadSteps {
  const part = readPart(containers);
  const start = part.nodes.find((node) => node.$type === 'bpmn:StartEvent');
  const byId = new Map(part.nodes.map((node) => [textIn(node, 'id'), node]));
  const reading: Reading = { part, lanes, ids: new Map(), byId, joins: findJoins(part), notes };
  nameSteps(reading, start);
  const steps = [...reading.ids].map(([element, id]): [string, Json] => [id, readStep(reading, element)]);
  const foreign = [...reading.ids].filter(([element]) => !extensionOf(element, 'Step'));
  const open = foreign.filter(([, id]) => leadsNowhere(steps.find(([one]) => one === id)![1]));
  return { reading, start, steps: Object.fromEntries(open.length > 0 ? closed(steps, open) : steps) };
}

/** Ids of Baton's own steps first, so that no other element takes them. */
function nameSteps(reading: Reading, start: BpmnElement | undefined): void {
  const names = new Names();
  const work = reading.part.nodes.filter((node) => node !== start && isStep(reading, node));
  const ids = new Map<BpmnElement, string>();
  for (const own of work.filter((node) => extensionOf(node, 'Step'))) {
    ids.set(own, names.take(textIn(own, 'id').replace(/^step\.(.*\.\.)?/, '')));
  }
  for (const node of work) if (!ids.has(node)) ids.set(node, names.take(titleOf(node)));
  for (const node of work) reading.ids.set(node, ids.get(node)!);
}

function isStep({ part, joins, notes }: Reading, node: BpmnElement): boolean {
  if (extensionOf(node, 'Step')) return true;
  if (drawnAs(node) !== undefined) return false;
  if (node.$type === 'bpmn:StartEvent') {
    note(notes, node, 'a map has one trigger; this further start was left out.');
    return false;
  }
  if (node.triggeredByEvent === true || node.isForCompensation === true) {
    const what =
      node.triggeredByEvent === true ? 'what starts whenever something happens' : 'what reverses another step';
    note(notes, node, `${what} was left out; on a map that is a stop rule or an undo.`);
    return false;
  }
  if (!node.$type.endsWith('Gateway')) return true;
  if ([...joins.values()].includes(node)) return false;
  const ways = waysFrom(part, node).length;
  if (ways > 1 && node.$type === 'bpmn:ParallelGateway' && !joins.has(node)) {
    note(notes, node, 'branches that run at the same time do not meet again in one place; it was left as a decision.');
  }
  return ways > 1;
}

function readStep(reading: Reading, element: BpmnElement): Json {
  const extension = extensionOf(element, 'Step');
  if (!extension) return readForeignStep(reading, element);
  const step = readOwnStep(reading, element, extension);
  return step.kind === 'each' ? { ...step, ...readInside(reading, element, step) } : step;
}

function readInside({ lanes, notes }: Reading, element: BpmnElement, step: Record<string, Json>): Record<string, Json> {
  const inside = readSteps([element], lanes, notes);
  const first = inside.start && startsWith(inside);
  return {
    ...(first === undefined ? {} : { first }),
    ...('first' in step ? { first: step.first! } : {}),
    steps: inside.steps,
  };
}

/** The step that the start leads to. */
export function startsWith({ reading, start }: ReadSteps): string | undefined {
  const [way] = start ? waysFrom(reading.part, start) : [];
  const to = stepAt(reading, elementIn(way, 'targetRef'));
  return to === 'join' ? undefined : to;
}

type Steps = [string, Json][];

const leadsNowhere = (step: Json): boolean => {
  const { kind, next } = step as { kind: string; next?: Json };
  return kind !== 'end' && next === undefined;
};

/** Work after which nothing is drawn ends the case: says so with an end. */
function closed(steps: Steps, open: [BpmnElement, string][]): Steps {
  const names = new Names();
  for (const [id] of steps) names.take(id);
  const end = names.take('finished');
  const openIds = new Set(open.map(([, id]) => id));
  const { lane } = steps.find(([id]) => openIds.has(id))![1] as { lane: string };
  const ended = steps.map(([id, step]): [string, Json] =>
    openIds.has(id) ? [id, { ...(step as object), next: end }] : [id, step],
  );
  return [...ended, [end, { title: 'Finished', kind: 'end', lane, outcome: 'done', reason_code: 'finished' }]];
}
