import type pg from 'pg';
import { append } from '../../audit/audit-log.ts';
import { auditWriter } from '../../audit/audit-writer.ts';
import { channels } from '../../persistence/wake-queue/notices.ts';

/**
 * Only a person can help this account now: its owner is asked, once, and no process calls it any more. In the caller's
 * transaction.
 */
export async function markLost(connectionId: string, client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ workspace_id: string; connector: string }>(
    `update connections set state = 'needs_reconnect', keep_alive_at = null, lost_at = now()
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
  // Whoever asks before a call leaves reads anew.
  await client.query(`select pg_notify('${channels.switches}', $1)`, [row.workspace_id]);
}
