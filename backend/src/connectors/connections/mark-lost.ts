import type pg from 'pg';
import { append } from '../../audit/audit-log.ts';
import { auditWriter } from '../../audit/audit-writer.ts';

/** Only a person can help this account now. Written down once, in the caller's transaction. */
export async function markLost(connectionId: string, client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ workspace_id: string; connector: string }>(
    `update connections set state = 'needs_reconnect', keep_alive_at = null
      where id = $1 and state = 'ready' returning workspace_id, connector`,
    [connectionId],
  );
  const [row] = rows;
  if (!row) return;
  await append(auditWriter(client), {
    workspaceId: row.workspace_id,
    actor: { id: null, name: 'Baton' },
    action: 'account_lost',
    target: row.connector,
    detail: { connection: connectionId, why: 'The vendor no longer accepts the stored sign-in.' },
  });
}
