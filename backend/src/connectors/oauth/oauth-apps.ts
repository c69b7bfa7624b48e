import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { secretsPlace } from '../vault/rotate-secrets.ts';
import type { Vault } from '../vault/vault.ts';
import type { AppCredentials } from './oauth-vendor.ts';

/** What each company is registered as at each vendor, client secrets sealed. */
export class OAuthApps {
  readonly #pool: Pick<pg.Pool, 'query'>;
  readonly #vault: Vault;

  constructor(pool: Pick<pg.Pool, 'query'>, vault: Vault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  async find(workspaceId: string, connector: string): Promise<AppCredentials | undefined> {
    const { rows } = await this.#pool.query<{ id: string; client_id: string; secrets: Buffer }>(
      'select id, client_id, secrets from oauth_apps where workspace_id = $1 and connector = $2',
      [workspaceId, connector],
    );
    const [row] = rows;
    if (!row) return undefined;
    const clientSecret = this.#vault.open(row.secrets, secretsPlace('oauth_apps', workspaceId, row.id)) as string;
    return { clientId: row.client_id, clientSecret };
  }

  async save(workspaceId: string, connector: string, { clientId, clientSecret }: AppCredentials): Promise<void> {
    const id = randomUUID();
    const sealed = this.#vault.seal(clientSecret, secretsPlace('oauth_apps', workspaceId, id));
    await this.#pool.query(
      `insert into oauth_apps (id, workspace_id, connector, client_id, secrets) values ($1, $2, $3, $4, $5)
       on conflict (workspace_id, connector) do update
       set id = excluded.id, client_id = excluded.client_id, secrets = excluded.secrets, created_at = now()`,
      [id, workspaceId, connector, clientId, sealed],
    );
  }
}
