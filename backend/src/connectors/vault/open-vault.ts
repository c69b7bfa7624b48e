import type pg from 'pg';
import { StartProblem } from '../../config/start-problem.ts';
import { type KeySource, loadMasterKeys } from './master-keys.ts';
import { missingKeyIds } from './rotate-secrets.ts';
import { Vault } from './vault.ts';

/** The process's vault. Refuses to start when a stored secret needs a master key that is not there. */
export async function openVault(pool: pg.Pool, source: KeySource): Promise<Vault> {
  const keys = loadMasterKeys(source);
  const loaded = new Set([keys.current.id, ...keys.earlier.keys()]);
  const missing = await missingKeyIds(pool, loaded);
  if (missing.length > 0) {
    throw new StartProblem(
      `Expected the master key ${missing.map((id) => `“${id}”`).join(', ')} that stored connections were encrypted with: ` +
        'bring back BATON_MASTER_KEY or the file master.key.',
    );
  }
  return new Vault(keys, source.masterKey ? undefined : () => loadMasterKeys(source));
}
