import { waysFrom } from './bpmn-part.ts';
import { type BpmnElement, elementIn, elementsIn, RULE_LANGUAGE, textIn } from './moddle.ts';
import { note, type Reading } from './reading.ts';

/** What the file says of a step of another tool and the map does not: nothing is left out without a word. */
export function noteUnsaid(reading: Reading, element: BpmnElement, type: string): void {
  const say = (why: string) => note(reading.notes, element, why);
  if (elementIn(element, 'loopCharacteristics')) say('that it is done several times was left out.');
  if (type === 'IntermediateThrowEvent') say('an event that only tells others became a step.');
  const ways = waysFrom(reading.part, element);
  if (ways.length > 1 && !type.endsWith('Gateway')) {
    say('several ways leave it at the same time; they were read as a choice.');
  }
  const settings = elementsIn(elementIn(element, 'extensionElements'), 'values');
  const foreign = settings.filter(({ $type }) => !$type.startsWith('baton:')).length;
  if (foreign > 0) say(`settings of another tool were left out (${foreign}).`);
  for (const way of ways) {
    const condition = elementIn(way, 'conditionExpression');
    const rule = textIn(condition, 'body');
    if (rule === '' || textIn(condition, 'language') === RULE_LANGUAGE) continue;
    note(
      reading.notes,
      way,
      `its rule is written in another language and became words or was left out: ${shown(rule)}.`,
    );
  }
}

function shown(rule: string): string {
  const line = rule.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
