import type { MapDocument } from '../format/map.schema.ts';
import type { StepDocument } from '../format/step.schema.ts';
import { measureMap, type Measures } from '../measures/measure-map.ts';
import { parseSpan } from '../rules/moments.ts';
import { durationInWords } from './duration-in-words.ts';

/** How a process runs today and how it is redesigned. Steps are the same when their ids, or else their titles, are. */
export interface RedesignComparison {
  removed: StepChange[];
  added: StepChange[];
  /** There in both, and by a machine now or with less time declared. */
  lighter: StepChange[];
  before: Measures;
  after: Measures;
  /** The same in sentences, most important first. */
  words: string[];
}

export interface StepChange {
  step: string;
  title: string;
}

export function compareRedesign(current: MapDocument, redesigned: MapDocument): RedesignComparison {
  const partner = (id: string, step: StepDocument, others: MapDocument['steps']) =>
    others[id] ?? Object.values(others).find(({ title }) => title.toLowerCase() === step.title.toLowerCase());
  const without = (map: MapDocument, other: MapDocument) =>
    workSteps(map)
      .filter(([id, step]) => !partner(id, step, other.steps))
      .map(change);
  const lighter = workSteps(redesigned)
    .filter(([id, step]) => isLighter(partner(id, step, current.steps), step))
    .map(change);
  const [removed, added] = [without(current, redesigned), without(redesigned, current)];
  const [before, after] = [measureMap(current), measureMap(redesigned)];
  return { removed, added, lighter, before, after, words: inWords({ removed, added, lighter, before, after }) };
}

function workSteps(map: MapDocument): [string, StepDocument][] {
  return Object.entries(map.steps).filter(([, { kind }]) => kind !== 'end');
}

function change([step, { title }]: [string, StepDocument]): StepChange {
  return { step, title };
}

const MACHINE = new Set(['action', 'ai', 'decision', 'wait', 'call', 'each', 'all']);

function isLighter(before: StepDocument | undefined, after: StepDocument): boolean {
  if (!before) return false;
  if (!MACHINE.has(before.kind) && MACHINE.has(after.kind)) return true;
  return timeOf(after) < timeOf(before) && !MACHINE.has(after.kind);
}

function timeOf({ takes }: StepDocument): number {
  return takes?.hands_on === undefined ? 0 : (parseSpan(takes.hands_on)?.ms ?? 0);
}

function inWords({ removed, added, lighter, before, after }: Omit<RedesignComparison, 'words'>): string[] {
  const titles = (steps: StepChange[]) => steps.map(({ title }) => `“${title}”`).join(', ');
  const listed = (what: string, steps: StepChange[]) =>
    steps.length === 0 ? [] : [`${what} (${steps.length}): ${titles(steps)}.`];
  const counted = (what: string, key: 'handoffs' | 'approvals' | 'tinyApprovals' | 'statusOnly') =>
    before[key] === after[key] ? [] : [`${what}: ${before[key]} before, ${after[key]} after.`];
  const timed = (what: string, key: 'handsOnMs' | 'waitingMs') => [
    `${what}: ${durationInWords(before[key])} before, ${durationInWords(after[key])} after.`,
  ];
  return [
    ...listed('Removed', removed),
    ...listed('New', added),
    ...listed('Lighter', lighter),
    ...counted('Handoffs', 'handoffs'),
    ...counted('Approvals', 'approvals'),
    ...counted('Tiny approvals', 'tinyApprovals'),
    ...counted('Status-only steps', 'statusOnly'),
    ...timed('Waiting, as declared', 'waitingMs'),
    ...timed('Hands-on time, as declared', 'handsOnMs'),
  ];
}
