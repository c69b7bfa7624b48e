import { ConnectorError, type OAuth2 } from '@baton/plugin-sdk';
import type pg from 'pg';
import { inTransaction } from '../../persistence/durable/in-transaction.ts';
import { markLost } from '../connections/mark-lost.ts';
import { secretsPlace } from '../vault/rotate-secrets.ts';
import type { Vault } from '../vault/vault.ts';
import type { OAuthVendor } from './oauth-vendor.ts';
import { endsSoon, keepAliveAt, type StoredTokens } from './stored-tokens.ts';

/** An account whose sign-in is kept alive. */
export interface SignedInAccount {
  id: string;
  workspaceId: string;
  connector: string;
  auth: OAuth2;
}

export interface TokenKeeperPorts {
  /** Of its own and small: a refresh holds a connection while the vendor answers. */
  pool: pg.Pool;
  vault: Vault;
  vendorOf: (account: SignedInAccount) => Promise<OAuthVendor>;
}

/** Milliseconds that a refresh waits for one that another process has begun. */
const patience = 20_000;

/**
 * Tokens that are good for a call. One refresh at a time for an account, whatever the number of callers and processes:
 * callers of one process share it, processes wait for each other at the account's row and then find it done.
 */
export class TokenKeeper {
  readonly #ports: TokenKeeperPorts;
  readonly #underWay = new Map<string, Promise<StoredTokens>>();

  constructor(ports: TokenKeeperPorts) {
    this.#ports = ports;
  }

  /** The tokens as they are, or new ones when they end soon. @throws ConnectorError */
  async fresh(account: SignedInAccount, tokens: StoredTokens): Promise<StoredTokens> {
    return endsSoon(tokens, account.auth) ? this.renew(account, tokens.accessToken) : tokens;
  }

  /** Other tokens than those with this access token, which has ended or was refused. @throws ConnectorError */
  renew(account: SignedInAccount, spent: string): Promise<StoredTokens> {
    const known = this.#underWay.get(account.id);
    if (known) return known;
    const renewal = this.#renewAlone(account, spent).finally(() => this.#underWay.delete(account.id));
    this.#underWay.set(account.id, renewal);
    return renewal;
  }

  async #renewAlone(account: SignedInAccount, spent: string): Promise<StoredTokens> {
    const renewed = await inTransaction(this.#ports.pool, async (client) => {
      await client.query(`set local lock_timeout = ${patience}`);
      const stored = await this.#lock(account, client);
      if (stored === undefined) return lost(account);
      // Somebody was quicker: theirs are good.
      if (stored.accessToken !== spent) return stored;
      const vendor = await this.#ports.vendorOf(account);
      try {
        return await this.#write(account, await vendor.refresh(stored), client);
      } catch (thrown) {
        if (!ConnectorError.is(thrown) || thrown.code !== 'auth_revoked') throw thrown;
        await markLost(account.id, client);
        return thrown;
      }
    });
    if (renewed instanceof Error) throw renewed;
    return renewed;
  }

  async #lock(account: SignedInAccount, client: pg.PoolClient): Promise<StoredTokens | undefined> {
    const { rows } = await client.query<{ secrets: Buffer | null; state: string }>(
      'select secrets, state from connections where id = $1 for update',
      [account.id],
    );
    const [row] = rows;
    if (!row?.secrets || row.state !== 'ready') return undefined;
    return this.#ports.vault.open(row.secrets, placeOf(account)) as StoredTokens;
  }

  async #write(account: SignedInAccount, tokens: StoredTokens, client: pg.PoolClient): Promise<StoredTokens> {
    const sealed = this.#ports.vault.seal(tokens, placeOf(account));
    await client.query('update connections set secrets = $2, keep_alive_at = $3 where id = $1', [
      account.id,
      sealed,
      keepAliveAt(tokens, account.auth),
    ]);
    return tokens;
  }
}

const placeOf = ({ workspaceId, id }: SignedInAccount) => secretsPlace('connections', workspaceId, id);

function lost({ connector }: SignedInAccount): ConnectorError {
  return new ConnectorError('auth_revoked', `The account of ${connector} has to be connected again by an admin.`);
}
