import type { ActionCatalog, CatalogAction, CatalogTrigger } from '../catalog/action-catalog.ts';
import type { MapDocument } from '../format/map.schema.ts';
import { recordType } from '../format/parse-type.ts';
import type { StepDocument, StepOf } from '../format/step.schema.ts';
import type { Type } from '../types/type.ts';
import { taskChoices } from './default-choices.ts';

const ANY: Type = { kind: 'any' };
const TEXT: Type = { kind: 'text' };

/** What a step leaves behind for later rules and values; undefined when nothing. */
export function outputType(step: StepDocument, catalog: ActionCatalog): Type | undefined {
  switch (step.kind) {
    case 'action':
      return findAction(catalog, step.uses)?.output ?? ANY;
    case 'ai':
      return step.output ? recordType(step.output) : defaultAiOutput(step.task);
    case 'person':
      return personOutput(step);
    case 'wait':
      return step.message && messageType(step.message, catalog);
    case 'each':
      return eachSummary;
    case 'call':
      return step.output ? recordType(step.output) : step.waits === false ? undefined : ANY;
    default:
      return undefined;
  }
}

/** What starts the map. */
export function triggerType(map: MapDocument, catalog: ActionCatalog): Type {
  const { fields, connector, event } = map.trigger;
  if (fields) return recordType(fields);
  return findTrigger(catalog, connector, event)?.output ?? ANY;
}

/** `intercom.create_ticket`: the connector is everything before the last dot. */
export function findAction(catalog: ActionCatalog, uses: string): CatalogAction | undefined {
  const [connector, action] = splitUses(uses);
  const actions = own(catalog.connectors, connector)?.actions;
  return actions && own(actions, action);
}

export function findTrigger(catalog: ActionCatalog, connector?: string, event?: string): CatalogTrigger | undefined {
  const triggers = connector === undefined ? undefined : own(catalog.connectors, connector)?.triggers;
  return triggers && event !== undefined ? own(triggers, event) : undefined;
}

export function splitUses(uses: string): [connector: string, action: string] {
  const dot = uses.lastIndexOf('.');
  return [uses.slice(0, dot), uses.slice(dot + 1)];
}

function messageType(message: NonNullable<StepOf<'wait'>['message']>, catalog: ActionCatalog): Type {
  if (message.fields) return recordType(message.fields);
  return findTrigger(catalog, message.connector, message.event)?.output ?? ANY;
}

function defaultAiOutput(task: StepOf<'ai'>['task']): Type {
  const fields: Partial<Record<typeof task, Extract<Type, { kind: 'record' }>['fields']>> = {
    draft: { text: TEXT },
    compose: { text: TEXT },
    summarise: { text: TEXT },
    ask_missing: { complete: { kind: 'boolean' }, question: { kind: 'text', optional: true } },
  };
  return fields[task] ? { kind: 'record', fields: fields[task] } : ANY;
}

function personOutput(step: StepOf<'person'>): Type {
  const filled = step.fields ? recordType(step.fields).fields : {};
  const choices = taskChoices(step).map(({ id }) => id);
  return {
    kind: 'record',
    fields: {
      ...filled,
      choice: { kind: 'choice', of: choices },
      reason: TEXT,
      by: { kind: 'person' },
    },
  };
}

const eachSummary: Type = {
  kind: 'record',
  fields: {
    total: { kind: 'integer' },
    done: { kind: 'integer' },
    declined: { kind: 'integer' },
    cancelled: { kind: 'integer' },
  },
};

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
