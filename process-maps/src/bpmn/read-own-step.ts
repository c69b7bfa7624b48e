import type { Json } from '../types/type.ts';
import { type BpmnElement, elementIn, elementsIn, extensionOf, textIn } from './moddle.ts';
import { titleOf } from './name-ids.ts';
import { attributesIn, fieldsIn, keptTitle } from './read-fields.ts';
import { note, type Reading } from './reading.ts';
import { keptText, nextOf } from './read-ways.ts';
import { drawnAs } from './bpmn-part.ts';

type Fields = Record<string, Json>;

/** A step that Baton wrote: BPMN says its title, lane, rules and ways; our extension says the rest. */
export function readOwnStep(reading: Reading, element: BpmnElement, extension: BpmnElement): Fields {
  const { title: _title, takes: empty, ...fields } = fieldsIn(extension);
  const attributes = attributesIn(extension, { kind: 'kind', layer: 'layer', tool: 'tool', work: 'work' });
  const takes = attributesIn(extension, { handsOn: 'hands_on', waitBefore: 'wait_before', rework: 'rework' });
  if (typeof takes.rework === 'string') takes.rework = Number(takes.rework);
  const next = nextOf(reading, element);
  const stops = stopsOf(reading, element);
  return {
    title: keptTitle(titleOf(element), extension),
    lane: reading.lanes.of(element),
    ...(next === undefined || attributes.kind === 'end' ? {} : { next }),
    ...(stops.length === 0 ? {} : { stops }),
    ...(Object.keys(takes).length > 0 ? { takes } : empty === undefined ? {} : { takes: empty }),
    ...attributes,
    ...fields,
  };
}

function stopsOf(reading: Reading, element: BpmnElement): Json[] {
  const stops: Json[] = [];
  for (const border of reading.part.borders.get(element) ?? []) {
    const extension = extensionOf(border, 'Stop');
    if (extension) stops.push(readStop(border, extension));
    else if (drawnAs(border) === undefined) noteBorder(reading, border);
  }
  return stops;
}

function readStop(border: BpmnElement, extension: BpmnElement): Fields {
  const { when, ...fields } = fieldsIn(extension);
  const [definition] = elementsIn(border, 'eventDefinitions');
  const rule = textIn(elementIn(definition, 'condition'), 'body');
  const attributes = attributesIn(extension, { owner: 'owner', backup: 'backup', answerWithin: 'answer_within' });
  return { when: keptText(when, rule), ...attributes, ...fields };
}

/** An event on a step's border that another tool made. */
export function noteBorder({ notes }: Reading, border: BpmnElement): void {
  note(notes, border, 'an event on the border of a step was left out; say it as a stop rule or as a wait.');
}
