import type { ActionDescriptor, Descriptor, TriggerDescriptor } from '@baton/plugin-sdk';
import type { ActionCatalog, CatalogAction, CatalogConnector, CatalogTrigger, Json } from '@baton/process-maps';
import { typeFromSchema } from './type-from-schema.ts';

/** How each connector is connected in a workspace; a connector that is not named is not connected. */
export type ConnectionModes = Readonly<Record<string, 'sandbox' | 'live'>>;

/** What the compiler may know of the installed connectors. */
export function buildCatalog(descriptors: readonly Descriptor[], modes: ConnectionModes = {}): ActionCatalog {
  const connectors = descriptors.map((descriptor) => [descriptor.id, catalogConnector(descriptor, modes)] as const);
  return { connectors: Object.fromEntries(connectors) };
}

/** As if every connector that needs an account were connected to its sandbox: for checks without a workspace. */
export function sandboxCatalog(descriptors: readonly Descriptor[]): ActionCatalog {
  const offered = descriptors.filter((descriptor) => descriptor.sandbox);
  return buildCatalog(descriptors, Object.fromEntries(offered.map(({ id }) => [id, 'sandbox' as const])));
}

function catalogConnector(descriptor: Descriptor, modes: ConnectionModes): CatalogConnector {
  const { id, name, auth } = descriptor;
  const mode = Object.hasOwn(modes, id) ? modes[id]! : undefined;
  return {
    id,
    name,
    connection: mode ?? (auth.kind === 'none' ? 'not_needed' : 'missing'),
    actions: eachEntry(descriptor.actions, catalogAction),
    triggers: eachEntry(descriptor.triggers, catalogTrigger),
  };
}

const catalogAction = (id: string, action: ActionDescriptor): CatalogAction => ({
  id,
  title: action.title,
  version: action.version,
  input: typeFromSchema(action.input),
  output: typeFromSchema(action.output),
  inputSchema: action.input as Json,
  idempotency: action.idempotency,
  stakes: [...action.stakes],
  sensitive: [...action.sensitive],
  undoable: action.undoable,
});

const catalogTrigger = (id: string, trigger: TriggerDescriptor): CatalogTrigger => ({
  id,
  title: trigger.title,
  kind: trigger.kind,
  params: typeFromSchema(trigger.params),
  output: trigger.open ? { kind: 'any' } : typeFromSchema(trigger.output),
});

const eachEntry = <From, To>(
  record: Record<string, From>,
  make: (key: string, value: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(key, value)]));
