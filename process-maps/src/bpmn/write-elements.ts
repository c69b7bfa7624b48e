import type { BpmnModdle } from 'bpmn-moddle';
import type { Sketch, SketchExtension, SketchFlow, SketchShape } from './sketch.ts';
import { type BpmnElement, elementsIn, RULE_LANGUAGE } from './moddle.ts';
import { isPlain, jsonText, plainLine } from './xml-text.ts';

/** The elements of a sketch by their ids; flows stand in the order of the sketch. */
export interface WrittenPart {
  elements: Map<string, BpmnElement>;
  flows: { element: BpmnElement; flow: SketchFlow }[];
  all: BpmnElement[];
  /** Insides of sub-processes. */
  inside: { shape: SketchShape; element: BpmnElement; part: WrittenPart }[];
}

/** Makes the BPMN elements of a sketch. */
export function writeElements(moddle: BpmnModdle, sketch: Sketch, flowPrefix = 'flow'): WrittenPart {
  const elements = new Map<string, BpmnElement>();
  const inside: WrittenPart['inside'] = [];
  for (const shape of sketch.shapes) {
    const element = moddle.create(shape.type, { id: shape.id, ...(shape.name ? { name: shape.name } : {}) });
    Object.assign(element, propertiesOf(moddle, shape));
    setExtension(moddle, element, shape.extension);
    elements.set(shape.id, element);
    if (!shape.inside) continue;
    const part = writeElements(moddle, shape.inside, `${shape.id}.flow`);
    element.flowElements = part.all;
    inside.push({ shape, element, part });
  }
  for (const { id, on } of sketch.shapes) if (on !== undefined) elements.get(id)!.attachedToRef = elements.get(on)!;
  const flows = sketch.flows.map((flow, index) => ({
    element: writeFlow(moddle, `${flowPrefix}.${index + 1}`, flow, elements),
    flow,
  }));
  return { elements, flows, all: [...elements.values(), ...flows.map(({ element }) => element)], inside };
}

type Written = Record<string, unknown>;

function propertiesOf(moddle: BpmnModdle, { properties = {} }: SketchShape): Written {
  const written: Written = {};
  for (const [name, value] of Object.entries(properties)) {
    if (Array.isArray(value)) written[name] = value.map((one: Written) => definition(moddle, one));
    else written[name] = typeof value === 'object' ? definition(moddle, value as Written) : value;
  }
  return written;
}

/** An event definition or loop; its texts become expressions. */
function definition(moddle: BpmnModdle, { type, ...rest }: Written): BpmnElement {
  const fields = Object.entries(rest).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value];
    return [name, name === 'condition' ? rule(moddle, value) : expression(moddle, value)];
  });
  return moddle.create(String(type), Object.fromEntries(fields));
}

const expression = (moddle: BpmnModdle, body: string) => moddle.create('bpmn:FormalExpression', { body });

const rule = (moddle: BpmnModdle, body: string) =>
  moddle.create('bpmn:FormalExpression', { language: RULE_LANGUAGE, body });

function writeFlow(moddle: BpmnModdle, id: string, flow: SketchFlow, elements: Map<string, BpmnElement>): BpmnElement {
  const [source, target] = [elements.get(flow.from)!, elements.get(flow.to)!];
  const name = plainLine(flow.label);
  const element = moddle.create('bpmn:SequenceFlow', {
    id,
    ...(name ? { name } : {}),
    sourceRef: source,
    targetRef: target,
  });
  if (flow.when !== undefined) element.conditionExpression = rule(moddle, plainLine(flow.when) || 'true');
  if (flow.otherwise) source.default = element;
  const unsafe = {
    ...(isPlain(flow.label) ? {} : { label: flow.label }),
    ...(flow.when === undefined || isPlain(flow.when) ? {} : { when: flow.when }),
  };
  if (flow.drawn) setExtension(moddle, element, { name: 'Drawn', attributes: { as: 'flow' } });
  else if (Object.keys(unsafe).length > 0) setExtension(moddle, element, { name: 'Flow', fields: unsafe });
  source.outgoing = [...elementsIn(source, 'outgoing'), element];
  target.incoming = [...elementsIn(target, 'incoming'), element];
  return element;
}

/** Puts our extension on an element. */
export function setExtension(
  moddle: BpmnModdle,
  element: BpmnElement,
  { name, attributes = {}, fields = {} }: Omit<SketchExtension, 'name'> & { name: string },
): void {
  const json = Object.keys(fields).length > 0 ? { json: jsonText(fields) } : {};
  const extension = moddle.create(`baton:${name}`, { ...attributes, ...json });
  element.extensionElements = moddle.create('bpmn:ExtensionElements', { values: [extension] });
}
