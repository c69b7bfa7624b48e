import type pg from 'pg';
import { type Place, Vault } from './vault.ts';

/** Every column that holds sealed values; the place of a row is `table:workspace:row:column`. */
const sealedColumns = [
  { table: 'connections', column: 'secrets' },
  { table: 'intake_sources', column: 'secrets' },
  { table: 'oauth_apps', column: 'secrets' },
  { table: 'oauth_starts', column: 'secrets' },
  { table: 'model_keys', column: 'secrets' },
  { table: 'subscriptions', column: 'secrets' },
] as const;

export type SealedTable = (typeof sealedColumns)[number]['table'];

/** The place of a row's secrets: seal and open with the same. */
export const secretsPlace = (table: SealedTable, workspaceId: string, id: string): Place =>
  `${table}:${workspaceId}:${id}:secrets`;

/**
 * Re-wraps everything that an earlier master key sealed, row by row, while the system runs: a row that somebody changes
 * meanwhile is left alone, because it is sealed with the current key already.
 */
export async function rotateSecrets(pool: pg.Pool, vault: Vault): Promise<{ rewrapped: number; looked: number }> {
  let rewrapped = 0;
  let looked = 0;
  for (const { table } of sealedColumns) {
    const { rows } = await pool.query<{ id: string; workspace_id: string; secrets: Buffer }>(
      `select id, workspace_id, secrets from ${table} where secrets is not null`,
    );
    for (const row of rows) {
      looked++;
      const next = vault.rewrap(row.secrets, secretsPlace(table, row.workspace_id, row.id));
      if (!next) continue;
      const done = await pool.query(`update ${table} set secrets = $1 where id = $2 and secrets = $3`, [
        next,
        row.id,
        row.secrets,
      ]);
      rewrapped += done.rowCount ?? 0;
    }
  }
  return { rewrapped, looked };
}

/** Ids of master keys that stored values need and that are not loaded: with any, Baton must not start. */
export async function missingKeyIds(pool: pg.Pool, loaded: ReadonlySet<string>): Promise<string[]> {
  const missing = new Set<string>();
  for (const { table } of sealedColumns) {
    const { rows } = await pool.query<{ head: Buffer }>(
      `select distinct substring(secrets for 2 + get_byte(secrets, 1)) as head from ${table}
        where length(secrets) > 2`,
    );
    for (const { head } of rows) missing.add(head.toString('utf8', 2));
  }
  return [...missing].filter((id) => !loaded.has(id)).sort();
}
