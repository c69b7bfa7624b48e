// The declaration is found wherever this file is compiled from.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./bpmn-moddle.d.ts" />
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';

export type BpmnElement = ModdleElement;

/** The namespace of our extension elements. */
export const NAMESPACE = 'urn:baton:process-map:1';
/** How rules are written in BPMN conditions. */
export const RULE_LANGUAGE = 'https://github.com/google/cel-spec';

const attribute = (name: string) => ({ name, isAttr: true, type: 'String' });
const body = { name: 'json', isBody: true, type: 'String' };
const type = (name: string, attributes: string[]) => ({
  name,
  superClass: ['Element'],
  properties: [...attributes.map(attribute), body],
});

/**
 * What BPMN has no word for. The body is JSON: the fields of the map that the element stands for, as the format spells
 * them, without those that BPMN itself carries (title, lane, rule, where it goes on).
 */
const SCHEMA = {
  name: 'Baton',
  uri: NAMESPACE,
  prefix: 'baton',
  types: [
    type('Map', ['id']),
    type('Lane', ['kind', 'role']),
    type('Trigger', ['placed']),
    type('Step', ['kind', 'layer', 'tool', 'work', 'handsOn', 'waitBefore', 'rework']),
    type('Stop', ['owner', 'backup', 'answerWithin']),
    type('Flow', []),
    // Drawn so that others see what happens; the map says it elsewhere, so it is not read back.
    type('Drawn', ['as']),
  ],
};

/** A reader and writer of BPMN 2.0 that knows our extension. */
export function createModdle(): BpmnModdle {
  return new BpmnModdle({ baton: SCHEMA });
}

export type Extension = 'Map' | 'Lane' | 'Trigger' | 'Step' | 'Stop' | 'Flow' | 'Drawn';

/** Our extension of an element, if it has one. */
export function extensionOf(element: BpmnElement, name: Extension): BpmnElement | undefined {
  const extensions = element.extensionElements as BpmnElement | undefined;
  return elementsIn(extensions, 'values').find((value) => value.$type === `baton:${name}`);
}

/** The elements that a property holds; none when it holds something else. */
export function elementsIn(element: BpmnElement | undefined, property: string): BpmnElement[] {
  const value: unknown = element?.[property];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** The element that a property holds. */
export function elementIn(element: BpmnElement | undefined, property: string): BpmnElement | undefined {
  const value: unknown = element?.[property];
  return isElement(value) ? value : undefined;
}

/** The text that a property holds, trimmed; empty when there is none. */
export function textIn(element: BpmnElement | undefined, property: string): string {
  const value: unknown = element?.[property];
  return typeof value === 'string' ? value.trim() : '';
}

function isElement(value: unknown): value is BpmnElement {
  return typeof value === 'object' && value !== null && typeof (value as BpmnElement).$type === 'string';
}
