import type pg from 'pg';
import type { OAuth2 } from '@baton/plugin-sdk';
import type { Vault } from '../vault/vault.ts';
import { secretsPlace } from '../vault/rotate-secrets.ts';
import type { StoredTokens } from './stored-tokens.ts';
import type { TokenKeeper } from './token-keeper.ts';

export interface KeepAlivePorts {
  pool: pg.Pool;
  vault: Vault;
  tokens: Pick<TokenKeeper, 'renew'>;
  authOf: (connector: string) => OAuth2 | undefined;
  onProblem: (problem: unknown) => void;
}

/** Milliseconds between two looks for sign-ins that nobody has used for long. */
const lookEvery = 10 * 60_000;

/** Refreshes sign-ins that would end because nobody uses them. Many processes may run it: each refresh is done once. */
export class KeepAlive {
  readonly #ports: KeepAlivePorts;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(ports: KeepAlivePorts) {
    this.#ports = ports;
  }

  start(): void {
    const look = () => void (this.#looking = this.lookOnce().catch(this.#ports.onProblem));
    this.#timer = setInterval(look, lookEvery);
    look();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async lookOnce(): Promise<void> {
    const { pool, vault, tokens, authOf, onProblem } = this.#ports;
    const { rows } = await pool.query<{ id: string; workspace_id: string; connector: string; secrets: Buffer }>(
      `select id, workspace_id, connector, secrets from connections
        where keep_alive_at <= now() and state = 'ready' and secrets is not null order by keep_alive_at limit 100`,
    );
    for (const { id, workspace_id: workspaceId, connector, secrets } of rows) {
      const auth = authOf(connector);
      if (!auth) continue;
      const stored = vault.open(secrets, secretsPlace('connections', workspaceId, id)) as StoredTokens;
      await tokens.renew({ id, workspaceId, connector, auth }, stored.accessToken).catch(onProblem);
    }
  }
}
