import type pg from 'pg';
import { append } from '../../audit/audit-log.ts';
import { auditWriter } from '../../audit/audit-writer.ts';
import { inTransaction } from '../../persistence/durable/in-transaction.ts';

/** Who connected which account of which connector. */
export async function auditConnected(
  pool: pg.Pool,
  made: { workspaceId: string; personId: string; connector: string; label: string },
): Promise<void> {
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from people where id = $1', [made.personId]);
    await append(auditWriter(client), {
      workspaceId: made.workspaceId,
      actor: { id: made.personId, name: rows[0]?.name ?? 'Somebody' },
      action: 'account_connected',
      target: made.connector,
      detail: { account: made.label },
    });
  });
}
