import { type BpmnElement, elementIn, elementsIn, extensionOf, textIn } from './moddle.ts';

/** The inside of a process or sub-process, ready to be walked. */
export interface BpmnPart {
  /** Flow elements that are no flows, in the order of the file; those that only draw are among them. */
  nodes: BpmnElement[];
  outgoing: Map<BpmnElement, BpmnElement[]>;
  incoming: Map<BpmnElement, BpmnElement[]>;
  borders: Map<BpmnElement, BpmnElement[]>;
}

/** Reads the flow elements of processes into one part. Flows without two ends are left out. */
export function readPart(containers: readonly BpmnElement[]): BpmnPart {
  const all = containers.flatMap((container) => elementsIn(container, 'flowElements'));
  const flows = all.filter((element) => element.$type === 'bpmn:SequenceFlow');
  const whole = flows.filter((flow) => elementIn(flow, 'sourceRef') && elementIn(flow, 'targetRef'));
  const borders = all.filter((element) => element.$type === 'bpmn:BoundaryEvent');
  return {
    nodes: all.filter(isNode),
    outgoing: Map.groupBy(whole, (flow) => elementIn(flow, 'sourceRef')!),
    incoming: Map.groupBy(whole, (flow) => elementIn(flow, 'targetRef')!),
    borders: Map.groupBy(
      borders.filter((border) => elementIn(border, 'attachedToRef')),
      (border) => elementIn(border, 'attachedToRef')!,
    ),
  };
}

const NOT_NODES = new Set([
  'bpmn:SequenceFlow',
  'bpmn:BoundaryEvent',
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
]);

function isNode({ $type }: BpmnElement): boolean {
  return $type.startsWith('bpmn:') && !NOT_NODES.has($type);
}

/** What an element of ours was drawn as, when the map says it elsewhere. */
export function drawnAs(element: BpmnElement): string | undefined {
  const extension = extensionOf(element, 'Drawn');
  return extension && (textIn(extension, 'as') || 'drawn');
}

/** The flows out of an element that the map has to be read from. */
export function waysFrom(part: BpmnPart, element: BpmnElement): BpmnElement[] {
  return (part.outgoing.get(element) ?? []).filter((flow) => drawnAs(flow) === undefined);
}
