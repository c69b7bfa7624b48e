import type { ConnectorAction, ConnectorDetail, ConnectorLine } from '@baton/contract';
import type { ActionDescriptor, Descriptor, JsonSchema } from '@baton/plugin-sdk';
import { accountName, type ConnectionRow, healthOf } from './connection-rows.ts';
import type { UseRow } from './connector-uses.ts';

export interface AboutConnector {
  descriptor: Descriptor;
  connection: ConnectionRow | undefined;
  uses: readonly UseRow[];
  off: boolean;
}

const connects = { key: 'key', oauth2: 'sign_in', none: 'none' } as const;

/** One connector in the catalogue. */
export function toConnectorLine({ descriptor, connection, uses, off }: AboutConnector): ConnectorLine {
  return {
    id: descriptor.id,
    name: descriptor.name,
    version: descriptor.version,
    category: descriptor.category,
    mode: connection?.mode ?? (descriptor.auth.kind === 'none' ? 'not_needed' : 'not_connected'),
    hasSandbox: descriptor.sandbox,
    account: connection ? accountName(connection) : '',
    usedBy: uses.map(({ title }) => title),
    off,
    connects: connects[descriptor.auth.kind],
    actions: Object.values(descriptor.actions).map(({ title }) => title),
    triggers: Object.values(descriptor.triggers).map(({ title }) => title),
    health: connection ? healthOf(connection) : null,
  };
}

/** What a descriptor alone says, without any company. */
export function capabilitiesOf(descriptor: Descriptor): Pick<ConnectorDetail, 'hosts' | 'limits' | 'can' | 'tells'> {
  return {
    hosts: [...descriptor.hosts],
    limits: Object.entries(descriptor.limits).map(([name, { points, seconds, per }]) => ({
      name,
      points,
      seconds,
      per,
    })),
    can: Object.entries(descriptor.actions).map(([id, action]) => toAction(id, action)),
    tells: Object.entries(descriptor.triggers).map(([id, trigger]) => ({
      id,
      title: trigger.title,
      description: trigger.description,
      kind: trigger.kind,
      everySeconds: trigger.everySeconds ?? null,
      managed: trigger.manages?.includes('subscribe') ?? false,
    })),
  };
}

const toAction = (id: string, action: ActionDescriptor): ConnectorAction => ({
  id,
  title: action.title,
  description: action.description,
  input: asForm(action.input),
  example: action.example.input as ConnectorAction['example'],
  stakes: [...action.stakes],
  reads: action.idempotency === 'read',
  undoable: action.undoable,
});

/** A schema is plain JSON by how it was made. */
export const asForm = (schema: JsonSchema): ConnectorAction['input'] => schema as ConnectorAction['input'];
