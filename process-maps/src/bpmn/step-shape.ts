import type { StepDocument, StepOf } from '../format/step.schema.ts';
import { plainLine, isPlain } from './xml-text.ts';
import type { SketchExtension } from './sketch.ts';

/** Fields that BPMN itself carries. */
const CARRIED = new Set(['title', 'lane', 'next', 'stops', 'steps', 'first', 'takes', 'kind']);
const ATTRIBUTES = ['layer', 'tool', 'work'] as const;

/** Which BPMN element stands for a step. Only activities can carry stop rules, so that other kinds become tasks then. */
export function bpmnType(step: StepDocument): string {
  const stops = (step.stops ?? []).length > 0;
  switch (step.kind) {
    case 'action':
    case 'ai':
      return 'bpmn:ServiceTask';
    case 'person':
      return 'bpmn:UserTask';
    case 'manual':
      return 'bpmn:ManualTask';
    case 'call':
      return 'bpmn:CallActivity';
    case 'each':
      return 'bpmn:SubProcess';
    case 'decision':
      return stops ? 'bpmn:BusinessRuleTask' : 'bpmn:ExclusiveGateway';
    case 'all':
      return stops ? 'bpmn:Task' : 'bpmn:ParallelGateway';
    case 'end':
      return stops ? 'bpmn:Task' : 'bpmn:EndEvent';
    case 'wait':
      return stops || endsTwoWays(step) ? 'bpmn:ReceiveTask' : 'bpmn:IntermediateCatchEvent';
  }
}

/** A wait that a message or a clock can end, so that the clock is an event on its border. */
export function endsTwoWays(step: StepOf<'wait'>): boolean {
  const timed = step.for !== undefined || step.until !== undefined;
  return step.on_timeout !== undefined || (step.message !== undefined) === timed;
}

/** The fields of a step that BPMN has no place for: a few as attributes for other tools' eyes, the rest as JSON. */
export function stepExtension(step: StepDocument, more: Record<string, unknown>): SketchExtension {
  const attributes: Record<string, string> = { kind: step.kind };
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(step)) if (!CARRIED.has(name)) fields[name] = value;
  for (const name of ATTRIBUTES) {
    const value = step[name];
    if (value === undefined || !isPlain(value)) continue;
    attributes[name] = value;
    delete fields[name];
  }
  const { hands_on, wait_before, rework } = step.takes ?? {};
  if (hands_on !== undefined) attributes.handsOn = hands_on;
  if (wait_before !== undefined) attributes.waitBefore = wait_before;
  if (rework !== undefined) attributes.rework = String(rework);
  if (step.takes && Object.keys(step.takes).length === 0) fields.takes = {};
  return { name: 'Step', attributes, fields: { ...fields, ...unsafeTitle(step.title), ...more } };
}

/** A title that other tools would change is kept in the extension as well. */
export function unsafeTitle(title: string | undefined): { title?: string } {
  return title === undefined || isPlain(title) ? {} : { title };
}

/** The title as it stands in the file. */
export const shownTitle = (title: string | undefined): string => plainLine(title ?? '');
