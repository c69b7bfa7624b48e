import { ConnectorError, readStoredAuth } from '@baton/plugin-sdk';
import type pg from 'pg';
import type { CallPorts } from '../calls/open-call.ts';
import { openCall } from '../calls/open-call.ts';
import { withinTime } from '../calls/within-time.ts';
import { failureOf } from '../calls/failure-of.ts';
import type { InstalledConnector } from '../plugin-host.ts';
import type { ConnectionStore } from './connection-store.ts';
import { refuseOtherAccount } from './refuse-other-account.ts';

export interface AccountRequest {
  workspaceId: string;
  installed: InstalledConnector;
  /** Absent: the connector's sandbox. */
  auth?: unknown;
  /** Who connects it. */
  personId?: string;
}

export type Connected = { ok: true; account: { id: string; label: string } } | { ok: false; message: string };

/**
 * Connects a workspace to a live account, or to the sandbox: asks the vendor who this is before anything is stored, so
 * that what is stored has worked once. Nothing is half connected.
 */
export async function connectAccount(
  { workspaceId, installed, auth, personId }: AccountRequest,
  connections: ConnectionStore,
  ports: CallPorts & { pool: pg.Pool },
): Promise<Connected> {
  const { connector } = installed;
  const mode = auth === undefined ? 'sandbox' : 'live';
  if (mode === 'sandbox' && !connector.sandbox) return { ok: false, message: `${connector.name} has no sandbox.` };
  const identified = await identify({ workspaceId, installed, auth }, ports);
  if (!identified.ok) return identified;
  const account = mode === 'sandbox' ? connector.sandbox!.account : identified.account;
  try {
    if (mode === 'live') await refuseOtherAccount(ports.pool, { workspaceId, connector, account });
  } catch (thrown) {
    if (!ConnectorError.is(thrown)) throw thrown;
    return { ok: false, message: thrown.message };
  }
  const owner = personId === undefined ? {} : { ownerId: personId };
  await connections.save({ workspaceId, connector: connector.id, mode, label: account.label, account, auth, ...owner });
  return { ok: true, account };
}

async function identify({ workspaceId, installed, auth }: AccountRequest, ports: CallPorts): Promise<Connected> {
  const { connector } = installed;
  const mode = auth === undefined ? 'sandbox' : 'live';
  const connection = { id: '', mode, label: '', auth, state: 'ready', blockedUntil: 0 } as const;
  const signal = new AbortController().signal;
  const call = openCall(
    installed,
    connection,
    { workspaceId, key: '', signal, mayCall: async () => ({ ok: true }) },
    ports,
  );
  try {
    readStoredAuth(connector.auth, call.context.auth);
    return { ok: true, account: await withinTime(connector.health(call.context), call.signal) };
  } catch (thrown) {
    const about = { name: connector.name, auth, writesSent: 0, settleMs: 0 };
    const { message } = failureOf(thrown, about);
    return {
      ok: false,
      message: ConnectorError.is(thrown) ? message : `${connector.name} could not be asked. ${message}`,
    };
  }
}
