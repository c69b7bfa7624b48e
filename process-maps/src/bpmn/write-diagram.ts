import type { BpmnModdle } from 'bpmn-moddle';
import type { Box, Point } from '../picture/picture.types.ts';
import { type Drawing, drawSketch } from './draw-sketch.ts';
import type { BpmnElement } from './moddle.ts';
import type { Sketch, SketchLane } from './sketch.ts';
import type { WrittenPart } from './write-elements.ts';

/** Width of the strip with the title of the pool; lanes have one of the same width. */
const HEADER = 30;

/** Adds the shapes and flows of one part of a map to its plane. `shift` = how far right of the layout. */
class Plane {
  readonly parts: BpmnElement[] = [];
  private readonly moddle: BpmnModdle;
  private readonly shift: number;

  constructor(moddle: BpmnModdle, shift: number) {
    this.moddle = moddle;
    this.shift = shift;
  }

  shape(element: BpmnElement, box: Box, attributes: Record<string, unknown> = {}): void {
    const bounds = this.moddle.create('dc:Bounds', { ...box, x: box.x + this.shift });
    const id = `${String(element.id)}_di`;
    this.parts.push(this.moddle.create('bpmndi:BPMNShape', { id, bpmnElement: element, bounds, ...attributes }));
  }

  edge(element: BpmnElement, points: readonly Point[]): void {
    const waypoint = points.map(({ x, y }) => this.moddle.create('dc:Point', { x: x + this.shift, y }));
    const id = `${String(element.id)}_di`;
    this.parts.push(this.moddle.create('bpmndi:BPMNEdge', { id, bpmnElement: element, waypoint }));
  }

  part(part: WrittenPart, { boxes, routes }: Drawing): void {
    for (const [id, element] of part.elements) this.shape(element, boxes.get(id)!, marks(element));
    part.flows.forEach(({ element }, index) => this.edge(element, routes[index]!));
  }

  diagram(element: BpmnElement): BpmnElement {
    const id = String(element.id);
    const plane = { id: `${id}_plane`, bpmnElement: element, planeElement: this.parts };
    return this.moddle.create('bpmndi:BPMNDiagram', {
      id: `${id}_diagram`,
      plane: this.moddle.create('bpmndi:BPMNPlane', plane),
    });
  }
}

function marks({ $type }: BpmnElement): Record<string, unknown> {
  if ($type === 'bpmn:ExclusiveGateway') return { isMarkerVisible: true };
  return $type === 'bpmn:SubProcess' ? { isExpanded: false } : {};
}

/** What the diagrams show: the pool with its lanes. */
export interface Pool {
  collaboration: BpmnElement;
  participant: BpmnElement;
  lanes: { element: BpmnElement; lane: SketchLane }[];
}

/** The diagram of a map, and one for the inside of every sub-process. */
export function writeDiagrams(moddle: BpmnModdle, pool: Pool, sketch: Sketch, part: WrittenPart): BpmnElement[] {
  const lanes = pool.lanes.map(({ lane }) => lane);
  const drawing = drawSketch(sketch, lanes);
  const plane = new Plane(moddle, 2 * HEADER);
  const { width, height } = drawing;
  const upright = { isHorizontal: true };
  plane.shape(pool.participant, { x: -2 * HEADER, y: 0, width: width + 2 * HEADER, height }, upright);
  pool.lanes.forEach(({ element }, index) => {
    const { y, height: laneHeight } = drawing.lanes[index]!;
    plane.shape(element, { x: -HEADER, y, width: width + HEADER, height: laneHeight }, upright);
  });
  plane.part(part, drawing);
  const inner = part.inside.map(({ shape, element, part: inside }) => {
    const innerPlane = new Plane(moddle, 0);
    innerPlane.part(inside, drawSketch(shape.inside!, [{ id: 'inside', title: '', kind: 'automatic' }]));
    return innerPlane.diagram(element);
  });
  return [plane.diagram(pool.collaboration), ...inner];
}
