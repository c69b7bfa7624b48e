import type { Descriptor } from '@baton/plugin-sdk';
import { isDeepStrictEqual } from 'node:util';
import { type FieldChange, inputChanges, outputChanges } from './field-changes.ts';

/** One thing that a new version of a plugin does differently. */
export interface Change {
  kind: 'action' | 'trigger' | 'connection';
  /** Id of the action or trigger; empty for the connection. */
  id: string;
  /** `stops`: what uses it fails. `check`: somebody should look. `new`: nothing uses it yet. */
  effect: 'stops' | 'check' | 'new';
  /** One sentence. */
  what: string;
  /** The one field that it is about; without it, whoever uses the action or trigger is concerned. */
  field?: FieldChange['field'];
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
type Noted = Pick<Change, 'effect' | 'what' | 'field'>;

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
    ...inputChanges(title, before.input, after.input),
    ...outputChanges(title, before.output, after.output),
    ...differing(before, after, ['idempotency', 'stakes', 'sensitive', 'undoable'], title),
  ];
}

function triggerChanges(before: Descriptor['triggers'][string], after: Descriptor['triggers'][string]): Noted[] {
  const { title } = after;
  if (before.kind !== after.kind) return [{ effect: 'stops', what: `“${title}” now arrives in another way.` }];
  return [
    ...inputChanges(title, before.params, after.params),
    ...outputChanges(title, before.output, after.output),
    ...differing(before, after, ['open', 'secrets', 'everySeconds'], title),
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
  idempotency: 'what may be repeated safely',
  stakes: 'what a person has to decide',
  sensitive: 'which fields are sensitive',
  undoable: 'whether it can be undone',
  open: 'whether the map names its fields',
  secrets: 'how deliveries are signed',
  everySeconds: 'how often it looks',
};
