import type { CallContext as PluginContext, Folder, WorkingHours } from '@baton/plugin-sdk';
import type { SandboxStore, StandIn } from '@baton/plugin-sdk/sandbox';
import type { Dispatcher } from 'undici';
import type { CallContext } from '../../engine/ports.ts';
import type { Connection } from '../connections/connection.ts';
import { setOwner } from '../isolation/call-owner.ts';
import type { OpenNetworks } from '../outgoing/address-rules.ts';
import { guardedConnect } from '../outgoing/guarded-connect.ts';
import { guardedFetch } from '../outgoing/guarded-fetch.ts';
import type { InstalledConnector } from '../plugin-host.ts';
import { sandboxConnect } from '../sandbox/sandbox-connect.ts';
import { sandboxFetch, type WatchSandbox } from '../sandbox/sandbox-fetch.ts';
import { CallHeld } from './call-held.ts';
import { hideSecrets } from './hide-secrets.ts';

export interface CallPorts {
  agent: Dispatcher;
  open: OpenNetworks;
  sandboxStore: (workspaceId: string, connector: string) => SandboxStore;
  watchSandbox?: WatchSandbox;
  log: (line: string) => void;
  /** Where a company's files are. */
  folderOf?: (workspaceId: string) => Folder;
  /** The company's hours as they are now. */
  workingHours?: (workspaceId: string) => Promise<WorkingHours | undefined>;
  /** Milliseconds that one call may take in all. */
  timeLimit: number;
}

export interface OpenCall {
  context: PluginContext;
  /** Requests that left, and how many of them may have changed something. */
  counts: { requests: number; writes: number };
  /** Set when the off switch refused a request, whatever the connector made of that. */
  held: () => CallHeld | undefined;
  signal: AbortSignal;
}

/** What the engine lends to one call; an admin's health check has no case behind it. */
export type CallOwner = Pick<CallContext, 'workspaceId' | 'key' | 'signal' | 'mayCall'>;

/** Lends a connector the ways out for one call: real ones, or those that end at its stand-in. */
export function openCall(
  { connector, descriptor }: InstalledConnector,
  connection: Connection | undefined,
  owner: CallOwner,
  ports: CallPorts,
): OpenCall {
  const counts = { requests: 0, writes: 0 };
  let held: CallHeld | undefined;
  const beforeSend = async (request?: Request) => {
    const may = await owner.mayCall();
    if (!may.ok) throw (held = new CallHeld(may.why));
    counts.requests += 1;
    if (!request || !/^(GET|HEAD)$/.test(request.method)) counts.writes += 1;
  };
  const signal = AbortSignal.any([owner.signal, AbortSignal.timeout(ports.timeLimit)]);
  const standIn = connection?.mode === 'sandbox' ? connector.sandbox : undefined;
  const ways = standIn
    ? sandboxWays(connector.id, standIn, owner, ports, beforeSend)
    : realWays(descriptor.hosts, signal, ports, beforeSend, owner);
  const auth = standIn ? standIn.auth : connection?.auth;
  const context: PluginContext = {
    ...ways,
    auth,
    baseUrl: undefined,
    signal,
    key: owner.key,
    now: () => new Date(),
    log: (message) => ports.log(hideSecrets(message, auth)),
    ...(ports.workingHours && { workingHours: () => ports.workingHours!(owner.workspaceId) }),
  };
  setOwner(context, `${owner.workspaceId}:${connection?.mode ?? 'none'}:${connection?.id ?? ''}`);
  return { context, counts, held: () => held, signal };
}

type Ways = Pick<PluginContext, 'fetch' | 'connect' | 'folder'>;
type BeforeSend = (request?: Request) => Promise<void>;

function sandboxWays(id: string, standIn: StandIn, owner: CallOwner, ports: CallPorts, beforeSend: BeforeSend): Ways {
  const room = { store: ports.sandboxStore(owner.workspaceId, id), key: owner.key, now: () => new Date() };
  return {
    fetch: sandboxFetch(id, standIn, room, beforeSend, ports.watchSandbox),
    connect: sandboxConnect(standIn, room, beforeSend),
    ...(standIn.folder && { folder: standIn.folder(room) }),
  };
}

const realWays = (
  hosts: readonly string[],
  signal: AbortSignal,
  ports: CallPorts,
  beforeSend: BeforeSend,
  { workspaceId }: CallOwner,
): Ways => ({
  fetch: guardedFetch({ agent: ports.agent, hosts, signal, beforeSend }),
  connect: guardedConnect({ open: ports.open, hosts, signal, beforeSend }),
  ...(ports.folderOf && { folder: ports.folderOf(workspaceId) }),
});
