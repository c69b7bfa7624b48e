import type { BpmnModdle } from 'bpmn-moddle';
import type { MapDocument } from '../format/map.schema.ts';
import { type BpmnElement, createModdle, NAMESPACE } from './moddle.ts';
import { sketchMap } from './sketch-map.ts';
import type { SketchLane } from './sketch.ts';
import { shownTitle, unsafeTitle } from './step-shape.ts';
import { writeDiagrams } from './write-diagram.ts';
import { setExtension, writeElements, type WrittenPart } from './write-elements.ts';

/**
 * A map as BPMN 2.0 XML with a diagram: other tools see lanes, tasks, gateways, clocks and the questions to people, and
 * `fromBpmn` makes the same map of it. Same map, same text. Comments of the YAML are not carried.
 */
export async function toBpmn(document: MapDocument): Promise<string> {
  const moddle = createModdle();
  const { sketch, lanes } = sketchMap(document);
  const part = writeElements(moddle, sketch);
  const process = writeProcess(moddle, document, part);
  const laneElements = lanes.map((lane) => writeLane(moddle, lane, sketchedIn(lane, lanes, sketch.shapes, part)));
  const laneSet = { id: 'lanes', lanes: laneElements.map(({ element }) => element) };
  process.laneSets = [moddle.create('bpmn:LaneSet', laneSet)];
  const named = { name: shownTitle(document.title) || document.id };
  const participant = moddle.create('bpmn:Participant', { id: 'pool', ...named, processRef: process });
  const collaboration = moddle.create('bpmn:Collaboration', { id: 'picture', participants: [participant] });
  const pool = { collaboration, participant, lanes: laneElements };
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'definitions',
    targetNamespace: NAMESPACE,
    exporter: 'Baton',
    rootElements: [collaboration, process],
    diagrams: writeDiagrams(moddle, pool, sketch, part),
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
}

function writeProcess(moddle: BpmnModdle, document: MapDocument, part: WrittenPart): BpmnElement {
  const { id, title, lanes: _lanes, trigger: _trigger, steps: _steps, ...rest } = document;
  const process = moddle.create('bpmn:Process', {
    id: `map.${id}`,
    isExecutable: false,
    name: shownTitle(title) || id,
    flowElements: part.all,
  });
  const fields = { ...rest, ...unsafeTitle(title) };
  setExtension(moddle, process, { name: 'Map', attributes: { id }, fields });
  return process;
}

function writeLane(moddle: BpmnModdle, lane: SketchLane, flowNodeRef: BpmnElement[]) {
  const { id, title, kind, role, added } = lane;
  const element = moddle.create('bpmn:Lane', { id: `lane.${id}`, name: shownTitle(title) || id, flowNodeRef });
  const attributes = { kind, ...(role === undefined ? {} : { role }) };
  if (added) setExtension(moddle, element, { name: 'Drawn', attributes: { as: 'lane' } });
  else setExtension(moddle, element, { name: 'Lane', attributes, fields: unsafeTitle(title) });
  return { element, lane };
}

/** The elements in a lane; what names a lane that the map does not have stands in the first one. */
function sketchedIn(
  lane: SketchLane,
  lanes: readonly SketchLane[],
  shapes: readonly { id: string; lane: string }[],
  { elements }: WrittenPart,
): BpmnElement[] {
  const known = new Set(lanes.map(({ id }) => id));
  const inLane = shapes.filter((shape) => (known.has(shape.lane) ? shape.lane : lanes[0]!.id) === lane.id);
  return inLane.map(({ id }) => elements.get(id)!);
}
