import type { Json } from '../types/type.ts';
import { type DraftLane, type DraftRecord, type DraftStep, isRecord, type MapDraft } from './map-draft.ts';
import { sayRule } from './say-rule.ts';

/**
 * A draft as somebody outside of the company may see it: what the picture and the outline show, and nothing else. Only what
 * is named here comes through, so that a field of tomorrow stays inside until somebody adds it. Instructions, forms, values,
 * accounts and addresses stay; whatever looks like an e-mail address is covered wherever it was written.
 */
export function showOutside(draft: MapDraft): MapDraft {
  return {
    title: words(draft['title']),
    lanes: draft.lanes.map(({ id, title, kind }): DraftLane => ({ id, title: words(title), kind })),
    roles: Object.fromEntries(Object.entries(draft.roles).map(([id, role]) => [id, { title: titleOf(role, id) }])),
    trigger: only(draft.trigger, { title: words, lane: words, connector: words, next: words }),
    steps: stepsOf(draft.steps),
  };
}

/** Linear in the length of the text, whatever stands there. */
export const coverAddresses = (text: string): string =>
  text.replace(/\S+/g, (word) => (/[^@＠][@＠][^@＠]/.test(word) ? '(address)' : word));

type Reader = (value: unknown) => Json | undefined;

const words = (value: unknown): string => (typeof value === 'string' ? coverAddresses(value) : '');
const number: Reader = (value) => (typeof value === 'number' ? value : undefined);
const titleOf = (role: Json | undefined, id: string): string => (isRecord(role) && words(role['title'])) || id;

const way = { to: words, label: words };
const step: Record<string, Reader> = {
  kind: words,
  title: words,
  lane: words,
  layer: words,
  tool: words,
  uses: words,
  work: words,
  for: words,
  on_timeout: words,
  first: words,
  takes: (value) =>
    isRecord(value) ? only(value, { hands_on: words, wait_before: words, rework: number }) : undefined,
  next: (value) => (Array.isArray(value) ? records(value, way) : words(value)),
  choices: (value) => records(value, { label: words, then: words }),
  branches: (value) => records(value, { title: words, first: words }),
  stops: (value) => (Array.isArray(value) ? value.filter(isRecord).map(stopOf) : undefined),
  steps: (value) => (isRecord(value) ? stepsOf(value as Record<string, DraftStep>) : undefined),
};

const stepsOf = (steps: Record<string, DraftStep>): Record<string, DraftStep> =>
  Object.fromEntries(Object.entries(steps).map(([id, one]) => [id, only(one, step) as DraftStep]));

/** A rule as a sentence; one that cannot be said stays inside, because its text names fields. */
function stopOf(stop: DraftRecord): DraftRecord {
  const when = typeof stop['when'] === 'string' ? stop['when'] : '';
  const says = words(stop['says']) || coverAddresses((when && sayRule(when)) || 'Stops here');
  return { says, ...only(stop, { owner: words, answer_within: words }) };
}

const records = (value: unknown, fields: Record<string, Reader>): Json[] | undefined =>
  Array.isArray(value) ? value.filter(isRecord).map((one) => only(one, fields)) : undefined;

function only(from: DraftRecord, fields: Record<string, Reader>): DraftRecord {
  const found = Object.entries(fields).flatMap(([name, read]): [string, Json][] => {
    const value = Object.hasOwn(from, name) ? read(from[name]) : undefined;
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}
