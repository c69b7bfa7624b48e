import { z } from 'zod';
import type { Action } from './action.ts';
import type { Authentication } from './authentication.ts';
import type { Connector } from './connector.ts';
import type { ActionDescriptor, AuthDescriptor, Descriptor, JsonSchema, TriggerDescriptor } from './descriptor.ts';
import type { Trigger, WebhookTrigger } from './trigger.ts';

/** Serialisable and stable: describing the same connector again gives the same bytes. */
export function describe(connector: Connector): Descriptor {
  return {
    id: connector.id,
    name: connector.name,
    version: connector.version,
    sdk: connector.sdk,
    category: connector.category,
    hosts: connector.hosts,
    auth: describeAuth(connector.auth),
    limits: connector.limits,
    options: Object.keys(connector.options ?? {}),
    sandbox: connector.sandbox !== undefined,
    actions: eachValue(connector.actions, describeAction),
    triggers: eachValue(connector.triggers, describeTrigger),
  };
}

/** Input schemas describe what a form sends; output schemas what a map may read. Shapes without JSON are refused. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  z.toJSONSchema(schema, { io, unrepresentable: 'throw', target: 'draft-2020-12' });

const eachValue = <From, To>(record: Readonly<Record<string, From>>, make: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

function describeAuth(auth: Authentication): AuthDescriptor {
  if (auth.kind === 'none') return { kind: 'none' };
  if (auth.kind === 'key') return { kind: 'key', fields: schemaOf(auth.fields, 'input') };
  const { normalise, accounts, ...data } = auth;
  return { ...data, normalises: normalise !== undefined, listsAccounts: accounts !== undefined };
}

const describeAction = (action: Action): ActionDescriptor => ({
  title: action.title,
  description: action.description,
  version: action.version,
  input: schemaOf(action.input, 'input'),
  output: schemaOf(action.output, 'output'),
  example: action.example,
  idempotency: action.idempotency,
  stakes: action.stakes,
  sensitive: action.sensitive,
  confidential: action.confidential,
  limit: action.limit,
  ...(action.idempotency === 'lookup' && { settleMs: action.settleMs }),
  undoable: action.undo !== undefined,
});

const describeTrigger = (trigger: Trigger): TriggerDescriptor => ({
  kind: trigger.kind,
  title: trigger.title,
  description: trigger.description,
  params: schemaOf(trigger.params, 'input'),
  output: schemaOf(trigger.output, 'output'),
  open: trigger.open,
  sample: trigger.sample,
  ...(trigger.kind === 'webhook'
    ? { scope: trigger.scope, secrets: trigger.secrets, signsTime: trigger.signsTime, manages: managed(trigger) }
    : { everySeconds: trigger.everySeconds }),
});

const managed = (trigger: WebhookTrigger) =>
  (['subscribe', 'renew', 'unsubscribe'] as const).filter((verb) => trigger[verb] !== undefined);
