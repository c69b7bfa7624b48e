import type { Json } from '../types/type.ts';
import { drawnAs, waysFrom } from './bpmn-part.ts';
import { type BpmnElement, elementIn, extensionOf, RULE_LANGUAGE, textIn } from './moddle.ts';
import { fieldsIn, present } from './read-fields.ts';
import type { Reading } from './reading.ts';
import { plainLine } from './xml-text.ts';

/** The step that an element stands for or leads to: gateways that only merge are passed over. */
export function stepAt(reading: Reading, element: BpmnElement | undefined): string | undefined {
  const passed = new Set<BpmnElement>();
  for (let here = element; here && !passed.has(here);) {
    passed.add(here);
    const id = reading.ids.get(here);
    if (id !== undefined) return id;
    if (drawnAs(here) === 'join' || isJoin(reading, here)) return 'join';
    if (!here.$type.endsWith('Gateway')) return undefined;
    here = elementIn(waysFrom(reading.part, here)[0], 'targetRef');
  }
  return undefined;
}

const isJoin = ({ joins }: Reading, element: BpmnElement): boolean => [...joins.values()].includes(element);

/** Where a step leads, as the map spells it; undefined when it leads nowhere. */
export function nextOf(reading: Reading, element: BpmnElement): Json | undefined {
  const { part, byId, joins } = reading;
  const join = joins.get(element) ?? byId.get(textIn(element, 'id').replace(/^step\./, 'join.'));
  const exit = join && (joins.has(element) || drawnAs(join) === 'join') ? join : element;
  const ways = waysFrom(part, exit);
  const gate = ways.length === 1 ? elementIn(ways[0], 'targetRef') : undefined;
  const branching = gate && drawnAs(gate) === 'gate' ? gate : exit;
  const branches = branchesFrom(reading, branching);
  const [first] = branches;
  if (!first) return undefined;
  return branches.length === 1 && first.when === undefined && first.label === undefined ? first.to! : branches;
}

const MOST_BRANCHES = 20;

function branchesFrom(reading: Reading, element: BpmnElement): { [field: string]: Json }[] {
  const otherwise = elementIn(element, 'default');
  const ways = waysFrom(reading.part, element);
  const sorted = [...ways.filter((way) => way !== otherwise), ...ways.filter((way) => way === otherwise)];
  const alone = ways.length === 1;
  return sorted.slice(0, MOST_BRANCHES).flatMap((way) => {
    const to = stepAt(reading, elementIn(way, 'targetRef'));
    return to === undefined ? [] : [branchOf(way, to, alone)];
  });
}

/** One way. A rule of another language becomes the way's words: it cannot be checked here. */
function branchOf(way: BpmnElement, to: string, alone: boolean): { [field: string]: Json } {
  const condition = elementIn(way, 'conditionExpression');
  const rule = textIn(condition, 'body');
  const kept = fieldsIn(extensionOf(way, 'Flow'));
  const isOurs = textIn(condition, 'language') === RULE_LANGUAGE;
  const when = isOurs && rule !== '' ? keptText(kept.when, rule) : undefined;
  const name = keptText(kept.label, textIn(way, 'name')) || (isOurs || alone ? '' : rule);
  const label = name
    .replace(/[\t\r\n]+/g, ' ')
    .slice(0, 300)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return present({ when, to, label: kept.label !== undefined && name === kept.label ? name : label || undefined });
}

/** The text as the map had it, unless the file was given another one since. */
export function keptText(kept: Json | undefined, shown: string): string {
  if (typeof kept !== 'string') return shown;
  const plain = plainLine(kept);
  return plain === shown || plain === '' ? kept : shown;
}
