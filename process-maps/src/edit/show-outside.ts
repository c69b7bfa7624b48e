import type { Json } from '../types/type.ts';
import { type DraftLane, type DraftRecord, type DraftStep, isRecord, type MapDraft } from './map-draft.ts';
import { sayRule } from './say-rule.ts';

/**
 * A draft as somebody outside of the company may see it: what the picture and the outline show, and nothing else. Only what
 * is named here comes through, so that a field of tomorrow stays inside until somebody adds it. Instructions, forms, values,
 * accounts and addresses stay; whatever looks like an e-mail address is covered wherever it was written.
 * @param nameOf a connector as people call it
 */
export function showOutside(draft: MapDraft, nameOf: (connector: string) => string): MapDraft {
  return {
    title: words(draft['title']),
    lanes: draft.lanes.map(({ id, title, kind }): DraftLane => ({ id, title: words(title), kind })),
    roles: Object.fromEntries(Object.entries(draft.roles).map(([id, role]) => [id, { title: titleOf(role, id) }])),
    trigger: only(draft.trigger, { title: words, lane: words, connector: named(nameOf), next: words }),
    steps: stepsOf(draft.steps, named(nameOf)),
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
};

function stepsOf(steps: Record<string, DraftStep>, nameOf: Reader): Record<string, DraftStep> {
  const shown = (one: DraftStep): DraftStep => {
    const uses = typeof one['uses'] === 'string' ? one['uses'] : '';
    const tool = words(one['tool']) || nameOf(uses.slice(0, Math.max(0, uses.lastIndexOf('.'))));
    const { steps: inner } = one;
    return {
      ...(only(one, step) as DraftStep),
      ...(tool ? { tool } : {}),
      ...(isRecord(inner) ? { steps: stepsOf(inner as Record<string, DraftStep>, nameOf) } : {}),
    };
  };
  return Object.fromEntries(Object.entries(steps).map(([id, one]) => [id, shown(one)]));
}

const named =
  (nameOf: (connector: string) => string): Reader =>
  (connector) =>
    typeof connector === 'string' && connector !== '' ? words(nameOf(connector)) : '';

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
