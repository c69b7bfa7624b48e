import { readConfig } from '../config/read-config.ts';
import { addMasterKey, dropEarlierKeys, loadMasterKeys } from '../connectors/vault/master-keys.ts';
import { rotateSecrets } from '../connectors/vault/rotate-secrets.ts';
import { Vault } from '../connectors/vault/vault.ts';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { openDatabase } from '../persistence/open-database.ts';
import type { Output } from './output.ts';

/**
 * `baton rotate-key`: a new master key, and every stored secret re-wrapped with it. With keys in the environment the new
 * one is there already, and this only re-wraps.
 */
export async function rotateKeyCommand({ dropOld }: { dropOld?: boolean }, output: Output): Promise<void> {
  const config = readConfig();
  const postgres = config.databaseUrl ? undefined : await startEmbeddedPostgres({ home: config.home });
  const pool = await openDatabase(config.databaseUrl ?? postgres?.url ?? '', { connections: 2 });
  try {
    const keys = config.masterKey ? loadMasterKeys(config) : addMasterKey(config.home);
    const { looked, rewrapped } = await rotateSecrets(pool, new Vault(keys));
    if (dropOld && !config.masterKey) dropEarlierKeys(config.home);
    output.out(`${rewrapped} of ${looked} stored secrets are now under the key ${keys.current.id}.`);
  } finally {
    await pool.end();
    if (postgres?.attached) postgres.release();
    else await postgres?.stop();
  }
}
