import type { Connector } from '@baton/plugin-sdk';
import type { Failure } from '@baton/process-maps';
import type { AccountGate } from '../calls/account-gate.ts';
import type { Connection } from '../connections/connection.ts';

/** Where a person's own call goes: the company's account, or the stand-in whatever is connected. */
export type TryMode = 'sandbox' | 'live';

export type OpenAccount = { ok: true; connection: Connection | undefined } | { ok: false; failure: Failure };

const standIn: Connection = {
  id: '',
  mode: 'sandbox',
  label: 'Sandbox',
  auth: undefined,
  state: 'ready',
  blockedUntil: 0,
};

/** The account for one call that a person makes by hand. Live calls pass what every call passes. */
export async function openAccount(
  wanted: { workspaceId: string; connector: Connector; limit: string; mode: TryMode },
  gate: AccountGate,
): Promise<OpenAccount> {
  const { connector, mode } = wanted;
  if (mode === 'sandbox') {
    return connector.sandbox
      ? { ok: true, connection: standIn }
      : refused('permanent', `${connector.name} has no sandbox. Try it live, with an account.`);
  }
  const entered = await gate.enter(wanted);
  if ('failure' in entered) return { ok: false, failure: entered.failure };
  if (entered.connection?.mode === 'sandbox') {
    return refused('auth_revoked', `${connector.name} has no account connected, only its sandbox.`);
  }
  return { ok: true, connection: entered.connection };
}

const refused = (code: Failure['code'], message: string): OpenAccount => ({ ok: false, failure: { code, message } });
