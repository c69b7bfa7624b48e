import type { Json } from '../types/type.ts';
import { DurationText } from '../format/words.schema.ts';
import { waysFrom } from './bpmn-part.ts';
import { type BpmnElement, elementIn, elementsIn, textIn } from './moddle.ts';
import { Names, titleOf } from './name-ids.ts';
import { noteUnsaid } from './note-unsaid.ts';
import { note, type Reading } from './reading.ts';
import { nextOf, stepAt } from './read-ways.ts';
import { noteBorder } from './read-own-step.ts';

type Fields = Record<string, Json>;

/** A step that another tool drew, as it can stand on a map of today. */
export function readForeignStep(reading: Reading, element: BpmnElement): Fields {
  for (const border of reading.part.borders.get(element) ?? []) noteBorder(reading, border);
  const base: Fields = { title: titleOf(element), lane: reading.lanes.of(element) };
  const notes = documentation(element);
  if (notes !== '') base.notes = notes;
  const type = element.$type.replace('bpmn:', '');
  if (type === 'EndEvent') return { ...base, ...readEnd(element) };
  noteUnsaid(reading, element, type);
  const next = nextOf(reading, element);
  const goesOn = next === undefined ? base : { ...base, next };
  if (type === 'IntermediateCatchEvent') return { ...goesOn, ...readWait(reading, element) };
  if (type === 'ParallelGateway' && reading.joins.has(element)) return { ...goesOn, ...readSplit(reading, element) };
  if (type.endsWith('Gateway')) {
    if (type !== 'ExclusiveGateway' && type !== 'ParallelGateway')
      note(reading.notes, element, `a gateway of the kind ${type} was read as a decision.`);
    return { ...goesOn, kind: 'decision' };
  }
  if (type.endsWith('Process') || type === 'CallActivity') noteInside(reading, element);
  return { ...goesOn, kind: 'manual' };
}

const BAD_ENDS = /^bpmn:(Error|Terminate|Cancel|Escalation)EventDefinition$/;

function readEnd(element: BpmnElement): Fields {
  const isBad = elementsIn(element, 'eventDefinitions').some(({ $type }) => BAD_ENDS.test($type));
  return { kind: 'end', outcome: isBad ? 'declined' : 'done', reason_code: new Names().take(titleOf(element)) };
}

function readWait({ notes }: Reading, element: BpmnElement): Fields {
  const [definition] = elementsIn(element, 'eventDefinitions');
  const duration = textIn(elementIn(definition, 'timeDuration'), 'body');
  if (DurationText.safeParse(duration).success) return { kind: 'wait', for: duration };
  const what = definition?.$type.replace(/^bpmn:|EventDefinition$/g, '').toLowerCase() ?? 'nothing';
  note(notes, element, `what ends this wait (${what}) was not taken over; say how long, or which message.`);
  return { kind: 'wait' };
}

/** Parallel branches that meet again; others were not understood. */
function readSplit(reading: Reading, element: BpmnElement): Fields {
  const names = new Names();
  const branches = waysFrom(reading.part, element).flatMap((way) => {
    const first = stepAt(reading, elementIn(way, 'targetRef'));
    if (first === undefined || first === 'join') return [];
    const title = textIn(way, 'name') === '' ? titleOf(elementIn(way, 'targetRef')!) : titleOf(way);
    return [{ id: names.take(title), title, first }];
  });
  return { kind: 'all', branches: branches.slice(0, 20) };
}

function noteInside({ notes }: Reading, element: BpmnElement): void {
  const steps = elementsIn(element, 'flowElements').filter(({ $type }) => /Task|Activity|Process$/.test($type)).length;
  const inside = steps > 0 ? `; what is drawn inside was left out (${steps})` : '';
  note(notes, element, `it became one step${inside}.`);
}

function documentation(element: BpmnElement): string {
  const texts = elementsIn(element, 'documentation').map((one) => textIn(one, 'text'));
  return texts
    .join('\n')
    .trim()
    .slice(0, 5_000)
    .replace(/[\ud800-\udbff]$/, '');
}
