import type { MapDocument } from '../format/map.schema.ts';
import type { StepDocument } from '../format/step.schema.ts';
import { buildGraph, joinOf } from '../model/map-graph.ts';
import { type OwnerLanes, ownerLanes } from './owner-lanes.ts';
import type { Sketch, SketchLane } from './sketch.ts';
import { bpmnType, shownTitle, stepExtension, unsafeTitle } from './step-shape.ts';
import { sketchQuestion } from './sketch-question.ts';
import { sketchWays, type StepPlace } from './sketch-ways.ts';
import { timerDefinition } from './timer-definition.ts';

/** What is drawn of a map: its shapes and flows, and its lanes with those of owners who have none. */
export function sketchMap(document: MapDocument): { sketch: Sketch; lanes: SketchLane[] } {
  const lanes = ownerLanes(document);
  const { trigger } = document;
  const outside = document.lanes.find(({ kind }) => kind === 'outside') ?? document.lanes[0]!;
  const placed = trigger.lane !== undefined && lanes.has(trigger.lane) ? trigger.lane : outside.id;
  const { title, next, ...fields } = trigger;
  const start = {
    id: 'trigger',
    type: 'bpmn:StartEvent',
    name: shownTitle(title),
    lane: placed,
    ...(trigger.connector ? { properties: { eventDefinitions: [{ type: 'bpmn:MessageEventDefinition' }] } } : {}),
    extension: { name: 'Trigger' as const, attributes: { placed }, fields: { ...fields, ...unsafeTitle(title) } },
  };
  const missing = Object.hasOwn(document.steps, next) ? {} : { next };
  Object.assign(start.extension.fields, missing);
  const sketch: Sketch = { shapes: [start], flows: [] };
  if (!('next' in missing)) sketch.flows.push({ from: 'trigger', to: `step.${next}`, label: '' });
  sketchSteps({ sketch, steps: document.steps, prefix: '', lanes });
  return { sketch, lanes: lanes.all() };
}

interface Part {
  sketch: Sketch;
  steps: Record<string, StepDocument>;
  /** Before the ids of the steps inside an `each` step. */
  prefix: string;
  lanes: OwnerLanes;
}

function sketchSteps(part: Part): void {
  const joins = joinsOf(part.steps);
  for (const [id, step] of Object.entries(part.steps)) {
    const place: StepPlace = { ...part, id, step, joins };
    sketchStep(place);
    if (step.kind === 'each') sketchInside(place, step);
    step.stops?.forEach((stop) => sketchQuestion(place, stop));
    if (step.kind === 'person') sketchQuestion(place);
  }
}

function sketchStep(place: StepPlace): void {
  const { sketch, prefix, id, step, lanes } = place;
  const { kept } = sketchWays(place);
  const type = bpmnType(step);
  sketch.shapes.push({
    id: `step.${prefix}${id}`,
    type,
    name: shownTitle(step.title),
    lane: step.lane,
    properties: propertiesOf(step, type),
    extension: stepExtension(step, { ...kept, ...(prefix === '' && lanes.has(step.lane) ? {} : { lane: step.lane }) }),
  });
}

function propertiesOf(step: StepDocument, type: string): Record<string, unknown> {
  if (step.kind === 'call') return { calledElement: step.map };
  if (step.kind === 'each') {
    return { loopCharacteristics: { type: 'bpmn:MultiInstanceLoopCharacteristics', isSequential: step.at_once === 1 } };
  }
  if (step.kind !== 'wait' || type !== 'bpmn:IntermediateCatchEvent') return {};
  const definition = step.message ? { type: 'bpmn:MessageEventDefinition' } : timerDefinition(step.for, step.until);
  return { eventDefinitions: [definition] };
}

function sketchInside(place: StepPlace, step: Extract<StepDocument, { kind: 'each' }>): void {
  const shape = place.sketch.shapes.at(-1)!;
  const inside: Sketch = { shapes: [], flows: [] };
  const prefix = `${place.id}..`;
  const extension = { name: 'Drawn' as const, attributes: { as: 'start' } };
  inside.shapes.push({ id: `start.${place.id}`, type: 'bpmn:StartEvent', name: '', lane: step.lane, extension });
  if (Object.hasOwn(step.steps, step.first)) {
    inside.flows.push({ from: `start.${place.id}`, to: `step.${prefix}${step.first}`, label: '' });
  } else {
    shape.extension.fields = { ...shape.extension.fields, first: step.first };
  }
  sketchSteps({ sketch: inside, steps: step.steps, prefix, lanes: place.lanes });
  shape.inside = inside;
}

/** For every step that ends a parallel branch: the `all` step whose join it goes to. */
function joinsOf(steps: Record<string, StepDocument>): Map<string, string> {
  const part = { steps, gives: undefined, type: { kind: 'any' as const }, first: '', firstPath: [], stepsPath: [] };
  const joins = new Map<string, string>();
  for (const edges of buildGraph(part).from.values()) {
    for (const { from, to, why } of edges) {
      if (why === 'join') joins.set(from.replace(/#join$/, ''), to.slice(0, -joinOf('').length));
    }
  }
  return joins;
}
