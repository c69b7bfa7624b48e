import type { Json } from '@baton/process-maps';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '../../../persistence/durable/in-transaction.ts';
import { hashOf, newSecret } from '../../../sessions/one-time-secret.ts';
import { secretsPlace } from '../../vault/rotate-secrets.ts';
import type { Vault } from '../../vault/vault.ts';
import type { MapSubscription, Outcome } from './subscription.ts';
import * as statements from './subscription-statements.ts';

/** A webhook trigger that the plugin can ask its vendor for. */
export interface ManagedTrigger {
  connector: string;
  event: string;
}

type Missing = Pick<MapSubscription, 'mapId' | 'place' | 'workspaceId' | 'connector' | 'event' | 'params' | 'account'>;

/** Subscriptions in PostgreSQL. Each has an address of its own, made before the vendor hears of it. */
export class SubscriptionStore {
  readonly #pool: pg.Pool;
  readonly #vault: Vault;

  constructor(pool: pg.Pool, vault: Vault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  /** In line with the published maps and the connected accounts. One process at a time; others pass. */
  async match(triggers: readonly ManagedTrigger[]): Promise<void> {
    const given = JSON.stringify(triggers);
    await inTransaction(this.#pool, async (client) => {
      const { rows } = await client.query<{ mine: boolean }>(
        `select pg_try_advisory_xact_lock(hashtextextended('baton:match-subscriptions', 0)) as mine`,
      );
      if (!rows[0]?.mine) return;
      await client.query(statements.endStatement, [given]);
      const { rows: missing } = await client.query<Missing>(statements.missingStatement, [given]);
      for (const each of missing) await this.#add(each, client);
    });
  }

  async claim(most: number, holdMs: number): Promise<MapSubscription[]> {
    return (await this.#pool.query<MapSubscription>(statements.claimStatement, [most, holdMs])).rows;
  }

  /** Everything of a connector is to end, and is the caller's to end for `holdMs` milliseconds. */
  async endAll(workspaceId: string, connector: string, holdMs: number): Promise<MapSubscription[]> {
    return (await this.#pool.query<MapSubscription>(statements.endAllStatement, [workspaceId, connector, holdMs])).rows;
  }

  /** The secret part of the address that the vendor delivers to. */
  addressOf({ secrets, workspaceId, id }: MapSubscription): string {
    return this.#vault.open(secrets, secretsPlace('subscriptions', workspaceId, id)) as string;
  }

  /** Committed before the vendor is asked. False: somebody else has taken over. */
  async asking({ id, turn }: MapSubscription): Promise<boolean> {
    return (await this.#pool.query(statements.askedStatement, [id, turn])).rowCount === 1;
  }

  /** False: somebody else has taken over, so what the vendor made is nobody's. */
  async settle(subscription: MapSubscription, outcome: Outcome): Promise<boolean> {
    const { id, turn } = subscription;
    switch (outcome.then) {
      case 'made':
        return inTransaction(this.#pool, async (client) => {
          const { made, renewAt } = outcome;
          const given = [id, turn, made.ref, made.expiresAt ?? null, renewAt ?? null];
          const done = await client.query(statements.madeStatement, given);
          if (done.rowCount === 1) await this.#keepSecrets(subscription, made.secrets, client);
          return done.rowCount === 1;
        });
      case 'again': {
        const { waitMs, problem = null, unknown = false } = outcome;
        return this.#write(statements.againStatement, [id, turn, waitMs, problem, unknown]);
      }
      case 'end':
        return this.#write(statements.overStatement, [id, turn, 'ending', null]);
      case 'left':
        return this.#write(statements.overStatement, [id, turn, 'left', outcome.problem]);
      case 'gone':
        return this.#write(statements.goneStatement, [id, turn]);
    }
  }

  async #write(statement: string, given: unknown[]): Promise<boolean> {
    await this.#pool.query(statement, given);
    return true;
  }

  async #add(
    { workspaceId, mapId, place, connector, event, params, account }: Missing,
    client: pg.PoolClient,
  ): Promise<void> {
    const [id, sourceId, address] = [randomUUID(), randomUUID(), newSecret()];
    const sealed = this.#vault.seal(address, secretsPlace('subscriptions', workspaceId, id));
    const none = this.#vault.seal({}, secretsPlace('intake_sources', workspaceId, sourceId));
    const about = [workspaceId, mapId, connector, event, JSON.stringify(params as Json), account];
    await client.query(statements.addStatement, [id, ...about, sourceId, sealed, hashOf(address), none, place]);
  }

  /** Beside those that the vendor's handshake may have brought already. */
  async #keepSecrets({ workspaceId, sourceId }: MapSubscription, given: Record<string, string>, client: pg.PoolClient) {
    const { rows } = await client.query<{ secrets: Buffer }>(
      'select secrets from intake_sources where id = $1 for update',
      [sourceId],
    );
    if (!rows[0] || Object.keys(given).length === 0) return;
    const place = secretsPlace('intake_sources', workspaceId, sourceId);
    const known = this.#vault.open(rows[0].secrets, place) as Record<string, string>;
    const sealed = this.#vault.seal({ ...known, ...given }, place);
    await client.query('update intake_sources set secrets = $2 where id = $1', [sourceId, sealed]);
  }
}
