import type { StepDocument } from '../format/step.schema.ts';
import { taskChoices } from '../model/default-choices.ts';
import type { Sketch } from './sketch.ts';
import type { OwnerLanes } from './owner-lanes.ts';
import { bpmnType, endsTwoWays } from './step-shape.ts';
import { timerDefinition } from './timer-definition.ts';

/** A step and what is around it. */
export interface StepPlace {
  sketch: Sketch;
  steps: Record<string, StepDocument>;
  prefix: string;
  lanes: OwnerLanes;
  id: string;
  step: StepDocument;
  /** Step that ends a parallel branch → its `all` step. */
  joins: Map<string, string>;
}

/** The shape a way of the map leads to; undefined when the map has no such step. */
export function shapeAt({ steps, prefix, id, joins }: StepPlace, to: string): string | undefined {
  if (to === 'join') return joins.has(id) ? `join.${prefix}${joins.get(id)!}` : undefined;
  return Object.hasOwn(steps, to) ? `step.${prefix}${to}` : undefined;
}

/** The shape that the case leaves a step from. */
function exitOf({ prefix, id, step }: StepPlace): string {
  return `${step.kind === 'all' ? 'join' : 'step'}.${prefix}${id}`;
}

/** Where the case goes when the step is done: a shape, to which answers such as "go on" lead as well. */
export function onwardOf(place: StepPlace): string | undefined {
  const { step, prefix, id } = place;
  if (!('next' in step) || step.next === undefined) return undefined;
  if (typeof step.next === 'string') return shapeAt(place, step.next);
  const isWhole = step.next.every(({ to }) => shapeAt(place, to) !== undefined);
  if (!isWhole) return undefined;
  return bpmnType(step) === 'bpmn:ExclusiveGateway' ? `step.${prefix}${id}` : `gate.${prefix}${id}`;
}

/** Draws where a step leads. `kept` = what could not be drawn because the map names steps that it does not have. */
export function sketchWays(place: StepPlace): { kept: Record<string, unknown> } {
  const { step, sketch } = place;
  if (step.kind === 'all') sketchBranches(place, step);
  if (step.kind === 'wait' && endsTwoWays(step)) sketchTimeout(place, step);
  if (!('next' in step) || step.next === undefined) return { kept: {} };
  const { next } = step;
  const to = onwardOf(place);
  if (to === undefined) return { kept: { next } };
  if (typeof next === 'string') sketch.flows.push({ from: exitOf(place), to, label: '', ...unlessAnswered(step) });
  else sketchGate(place, next);
  return { kept: {} };
}

/** Some answers of a person step lead elsewhere; the way on is then the one for all others. */
function unlessAnswered(step: StepDocument): { otherwise?: true } {
  if (step.kind !== 'person') return {};
  const elsewhere = taskChoices(step).some(({ then = 'continue' }) => then !== 'continue');
  return elsewhere ? { otherwise: true } : {};
}

type Branches = Exclude<Extract<StepDocument, { kind: 'decision' }>['next'], string | undefined>;

function sketchGate(place: StepPlace, branches: Branches): void {
  const { sketch, step, id, prefix } = place;
  let from = exitOf(place);
  if (bpmnType(step) !== 'bpmn:ExclusiveGateway') {
    const gate = `gate.${prefix}${id}`;
    const extension = { name: 'Drawn' as const, attributes: { as: 'gate' } };
    sketch.shapes.push({ id: gate, type: 'bpmn:ExclusiveGateway', name: '', lane: step.lane, extension });
    sketch.flows.push({ from, to: gate, label: '', ...unlessAnswered(step) });
    from = gate;
  }
  const last = branches.at(-1)!;
  for (const branch of branches) {
    const { to, label = '', when } = branch;
    const otherwise = branch === last && when === undefined && branches.length > 1;
    sketch.flows.push({
      from,
      to: shapeAt(place, to)!,
      label,
      ...(when === undefined ? {} : { when }),
      ...(otherwise ? { otherwise } : {}),
    });
  }
}

function sketchBranches(place: StepPlace, step: Extract<StepDocument, { kind: 'all' }>): void {
  const { sketch, id, prefix } = place;
  const extension = { name: 'Drawn' as const, attributes: { as: 'join' } };
  sketch.shapes.push({
    id: `join.${prefix}${id}`,
    type: 'bpmn:ParallelGateway',
    name: '',
    lane: step.lane,
    extension,
  });
  for (const { first, title } of step.branches) {
    const to = shapeAt(place, first);
    if (to) sketch.flows.push({ from: `step.${prefix}${id}`, to, label: title, drawn: true });
  }
}

/** The clock of a wait that a message can end too: an event on its border. */
function sketchTimeout(place: StepPlace, step: Extract<StepDocument, { kind: 'wait' }>): void {
  const { sketch, id, prefix } = place;
  const to = step.on_timeout === undefined ? onwardOf(place) : shapeAt(place, step.on_timeout);
  if (to === undefined || (step.for === undefined && step.until === undefined)) return;
  sketch.shapes.push({
    id: `time.${prefix}${id}`,
    type: 'bpmn:BoundaryEvent',
    name: step.for === undefined ? 'too late' : `after ${step.for}`,
    lane: step.lane,
    on: `step.${prefix}${id}`,
    properties: { eventDefinitions: [timerDefinition(step.for, step.until)] },
    extension: { name: 'Drawn', attributes: { as: 'timeout' } },
  });
  sketch.flows.push({ from: `time.${prefix}${id}`, to, label: '', drawn: true });
}
