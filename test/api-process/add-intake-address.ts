import { createHash, randomBytes, randomUUID } from 'node:crypto';
import os from 'node:os';
import type { Pool } from 'pg';
import { secretsPlace } from '../../backend/src/connectors/vault/rotate-secrets.ts';
import { openVault } from '../../backend/src/connectors/vault/open-vault.ts';

/** Makes an address at which the company's map receives webhooks; the unguessable path is the proof. */
export async function addIntakeAddress(
  pool: Pool,
  { workspaceId, mapId }: { workspaceId: string; mapId: string },
  masterKey: string,
): Promise<string> {
  const vault = await openVault(pool, { masterKey, home: os.tmpdir() });
  const [id, address] = [randomUUID(), randomBytes(32).toString('base64url')];
  const secrets = vault.seal({ path_only: 'yes' }, secretsPlace('intake_sources', workspaceId, id));
  await pool.query(
    `insert into intake_sources (id, workspace_id, map_id, connector, event, path_hash, secrets)
     values ($1, $2, $3, 'webhook', 'received', $4, $5)`,
    [id, workspaceId, mapId, createHash('sha256').update(address).digest(), secrets],
  );
  return `/hooks/${address}`;
}

/** 32 random bytes, base64. */
export const newMasterKey = (): string => randomBytes(32).toString('base64');
