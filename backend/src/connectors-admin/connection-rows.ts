import type { ConnectorLine, PersonRef } from '@baton/contract';
import type { Json } from '@baton/process-maps';

/** A company's account as pages show it: never credentials. */
export interface ConnectionRow {
  connector: string;
  label: string;
  mode: 'sandbox' | 'live';
  account: Json;
  state: 'ready' | 'needs_reconnect';
  blockedUntil: Date | null;
  workedAt: Date | null;
  failedAt: Date | null;
  failedIn: string | null;
  failure: string | null;
  connectedAt: Date;
  owner: PersonRef | null;
  backup: PersonRef | null;
}

export const connectionsOf = `
  select c.connector, c.label, c.mode, c.account, c.state, c.blocked_until as "blockedUntil", c.worked_at as "workedAt",
         c.failed_at as "failedAt", c.failed_in as "failedIn", c.failure, c.created_at as "connectedAt",
         case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end as owner,
         case when b.id is null then null else json_build_object('id', b.id, 'name', b.name) end as backup
    from connections c left join people o on o.id = c.owner_id left join people b on b.id = c.backup_id
   where c.workspace_id = $1`;

export function accountName({ label, account }: ConnectionRow): string {
  const given = account !== null && typeof account === 'object' && !Array.isArray(account) ? account : {};
  const name = given['name'] ?? given['label'];
  return typeof name === 'string' ? name : label;
}

/** In words and moments that a page can show as they are. */
export function healthOf(row: ConnectionRow, now = new Date()): NonNullable<ConnectorLine['health']> {
  const { failedAt, failedIn, failure, blockedUntil } = row;
  return {
    state: row.state === 'ready' ? 'ready' : 'lost',
    workedAt: row.workedAt?.toISOString() ?? null,
    failed: failedAt && { at: failedAt.toISOString(), what: failedIn ?? '', message: failure ?? '' },
    blockedUntil: blockedUntil && blockedUntil > now ? blockedUntil.toISOString() : null,
  };
}
