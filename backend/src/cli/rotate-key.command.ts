import { addMasterKey, dropEarlierKeys, loadMasterKeys } from '../connectors/vault/master-keys.ts';
import { rotateSecrets } from '../connectors/vault/rotate-secrets.ts';
import { Vault } from '../connectors/vault/vault.ts';
import { onOwnMachine } from './on-own-machine.ts';
import type { Output } from './output.ts';

/**
 * `baton rotate-key`: a new master key, and every stored secret re-wrapped with it. With keys in the environment the new
 * one is there already, and this only re-wraps.
 */
export async function rotateKeyCommand({ dropOld }: { dropOld?: boolean }, output: Output): Promise<void> {
  await onOwnMachine(async (pool, config) => {
    const keys = config.masterKey ? loadMasterKeys(config) : addMasterKey(config.home);
    const { looked, rewrapped } = await rotateSecrets(pool, new Vault(keys));
    if (dropOld && !config.masterKey) dropEarlierKeys(config.home);
    output.out(`${rewrapped} of ${looked} stored secrets are now under the key ${keys.current.id}.`);
  });
}
