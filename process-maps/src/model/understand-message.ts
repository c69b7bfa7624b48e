import type { ActionCatalog, CatalogTrigger } from '../catalog/action-catalog.ts';
import type { MapPath } from '../checks/finding.ts';
import type { StepOf } from '../format/step.schema.ts';
import { nearest } from '../rules/nearest.ts';
import type { Json } from '../types/type.ts';
import { findTrigger } from './output-types.ts';
import type { Site, ValueReader } from './value-reader.ts';

type Message = NonNullable<StepOf<'wait'>['message']>;

/** The message that a step waits for: where it is looked for, and how a case knows its own. */
export function understandMessage(
  { message }: StepOf<'wait'>,
  site: Site,
  path: MapPath,
  read: ValueReader,
  catalog: ActionCatalog,
): void {
  if (!message) return;
  const trigger = findTrigger(catalog, message.connector, message.event);
  understandKey(message, trigger, site, [...path, 'key'], read);
  // A connector that asks for news has to know where, before any case waits; one that is told may be told everything.
  if (!trigger || (trigger.kind !== 'poll' && message.with === undefined)) return;
  const nothing: Site = { ...site, names: { nameType: () => undefined, names: () => [] } };
  read.record(nothing, message.with, [...path, 'with'], trigger.params);
}

/** One text, which the message has in its field `key`; or fields of the message and what each must be. */
function understandKey(
  { key, fields }: Message,
  trigger: CatalogTrigger | undefined,
  site: Site,
  path: MapPath,
  read: ValueReader,
): void {
  const brought = fields ? Object.keys(fields).map((name) => name.replace(/\?$/, '')) : fieldsOf(trigger);
  if (!isRecord(key)) {
    read.value(site, key, path, { kind: 'text' });
    if (!fields && brought && !brought.includes('key')) read.fault(site, path, ...noKeyField(brought));
    return;
  }
  if (Object.keys(key).length === 0) read.fault(site, path, ...anyMessage);
  for (const [name, value] of Object.entries(key)) {
    read.value(site, value, [...path, name]);
    if (brought && !brought.includes(name)) read.fault(site, [...path, name], ...noSuchField(name, brought));
  }
}

const fieldsOf = (trigger: CatalogTrigger | undefined): string[] | undefined =>
  trigger?.output.kind === 'record' ? Object.keys(trigger.output.fields) : undefined;

const isRecord = (key: Json): key is Record<string, Json> =>
  key !== null && typeof key === 'object' && !Array.isArray(key);

const anyMessage = [
  'Nothing says which message belongs to which case, so the first one that comes would end every wait.',
  'Name a field of the message and what it must be, e.g. conversation: "= message.conversation".',
] as const;

const noKeyField = (brought: readonly string[]) =>
  [
    'This message has no field called key, so it would end no wait.',
    `Say which of its fields must agree, and with what: it has ${brought.join(', ')}.`,
  ] as const;

function noSuchField(name: string, brought: readonly string[]) {
  const close = nearest(name, [...brought]);
  const hint = close ? `did you mean ${close}?` : `it has ${brought.join(', ')}.`;
  return [`This message has no field ${name}; ${hint}`, 'Use a field that the message has.'] as const;
}
