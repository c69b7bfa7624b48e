import type { Descriptor } from '@baton/plugin-sdk';
import { isDeepStrictEqual } from 'node:util';

/** One thing that a new version of a plugin does differently. */
export interface Change {
  kind: 'action' | 'trigger' | 'connection';
  /** Id of the action or trigger; empty for the connection. */
  id: string;
  /** `stops`: what uses it fails. `check`: somebody should look. `new`: nothing uses it yet. */
  effect: 'stops' | 'check' | 'new';
  /** One sentence. */
  what: string;
}

/** What changes for whoever uses the plugin, worst first. */
export function compareDescriptors(before: Descriptor, after: Descriptor): Change[] {
  const changes = [
    ...compareParts('action', before.actions, after.actions, actionChanges),
    ...compareParts('trigger', before.triggers, after.triggers, triggerChanges),
    ...connectionChanges(before, after),
  ];
  return changes.sort((a, b) => weight[a.effect] - weight[b.effect]);
}

const weight = { stops: 0, check: 1, new: 2 };

type Kind = 'action' | 'trigger';
type Noted = Pick<Change, 'effect' | 'what'>;

function compareParts<Part extends { title: string }>(
  kind: Kind,
  before: Record<string, Part>,
  after: Record<string, Part>,
  compare: (before: Part, after: Part) => Noted[],
): Change[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((id) => {
    const [old, now] = [own(before, id), own(after, id)];
    if (old && now) return compare(old, now).map((noted) => ({ kind, id, ...noted }));
    const noted: Noted = old
      ? { effect: 'stops', what: `“${old.title}” is no longer offered.` }
      : { effect: 'new', what: `“${now!.title}” is new.` };
    return [{ kind, id, ...noted }];
  });
}

const own = <Part>(record: Record<string, Part>, id: string): Part | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

function actionChanges(before: Descriptor['actions'][string], after: Descriptor['actions'][string]): Noted[] {
  const { title } = after;
  if (before.version !== after.version) {
    return [
      {
        effect: 'stops',
        what: `“${title}” is now version ${after.version}; published maps use version ${before.version}.`,
      },
    ];
  }
  return [
    ...missingFields(before.input, after.input).map((field): Noted => ({
      effect: 'stops',
      what: `“${title}” now needs “${field}”, or does not take it any more.`,
    })),
    ...lostFields(before.output, after.output).map((field): Noted => ({
      effect: 'stops',
      what: `“${title}” no longer gives “${field}”.`,
    })),
    ...differing(before, after, ['input', 'output', 'idempotency', 'stakes', 'sensitive', 'undoable'], title),
  ];
}

function triggerChanges(before: Descriptor['triggers'][string], after: Descriptor['triggers'][string]): Noted[] {
  const { title } = after;
  if (before.kind !== after.kind) return [{ effect: 'stops', what: `“${title}” now arrives in another way.` }];
  return [
    ...lostFields(before.output, after.output).map((field): Noted => ({
      effect: 'stops',
      what: `“${title}” no longer gives “${field}”.`,
    })),
    ...differing(before, after, ['params', 'output', 'open', 'secrets', 'everySeconds'], title),
  ];
}

function connectionChanges(before: Descriptor, after: Descriptor): Change[] {
  const found: Change[] = [];
  const note = (what: string) => found.push({ kind: 'connection', id: '', effect: 'check', what });
  const hosts = after.hosts.filter((host) => !before.hosts.includes(host));
  if (hosts.length > 0) note(`It now also calls ${hosts.join(', ')}.`);
  if (!isDeepStrictEqual(before.auth, after.auth))
    note('Accounts are connected in another way: they may have to be connected again.');
  return found;
}

function differing<Part extends object>(
  before: Part,
  after: Part,
  keys: (keyof Part & string)[],
  title: string,
): Noted[] {
  return keys
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => ({ effect: 'check', what: `“${title}” differs in ${wordsFor[key] ?? key}.` }));
}

const wordsFor: Record<string, string> = {
  input: 'what it takes',
  output: 'what it gives',
  params: 'its settings',
  idempotency: 'what may be repeated safely',
  stakes: 'what a person has to decide',
  sensitive: 'which fields are sensitive',
  undoable: 'whether it can be undone',
  open: 'whether the map names its fields',
  secrets: 'how deliveries are signed',
  everySeconds: 'how often it looks',
};

type Schema = Descriptor['actions'][string]['input'];

const propertiesOf = (schema: Schema): Record<string, unknown> =>
  typeof schema['properties'] === 'object' && schema['properties'] !== null
    ? (schema['properties'] as Record<string, unknown>)
    : {};

const requiredOf = (schema: Schema): string[] =>
  Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];

/** Inputs that have become necessary, or are gone. */
function missingFields(before: Schema, after: Schema): string[] {
  const gone = Object.keys(propertiesOf(before)).filter((field) => !Object.hasOwn(propertiesOf(after), field));
  return [...requiredOf(after).filter((field) => !requiredOf(before).includes(field)), ...gone];
}

/** Outputs that are gone, or no longer certain. */
function lostFields(before: Schema, after: Schema): string[] {
  const certain = requiredOf(before).filter((field) => !requiredOf(after).includes(field));
  const gone = Object.keys(propertiesOf(before)).filter((field) => !Object.hasOwn(propertiesOf(after), field));
  return [...new Set([...certain, ...gone])];
}
