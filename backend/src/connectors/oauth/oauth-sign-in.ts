import { type Account, ConnectorError, type OAuth2 } from '@baton/plugin-sdk';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { InstalledConnector } from '../plugin-host.ts';
import { secretsPlace } from '../vault/rotate-secrets.ts';
import type { Vault } from '../vault/vault.ts';
import type { OAuthVendor } from './oauth-vendor.ts';
import type { StoredTokens } from './stored-tokens.ts';

/** Who left for the vendor's page, and in which browser. */
export interface Traveller {
  workspaceId: string;
  personId: string;
  /** Tells sessions apart: somebody who comes back in another one is not who left. */
  session: string;
}

/** Who connects what. */
export interface SignInRequest extends Traveller {
  connector: string;
}

export interface SignInPorts {
  pool: pg.Pool;
  vault: Vault;
  find: (connector: string) => InstalledConnector | undefined;
  /** Undefined: the company is not registered at the vendor. */
  vendorOf: (workspaceId: string, installed: InstalledConnector, auth: OAuth2) => Promise<OAuthVendor | undefined>;
  /** Asks the vendor which organisations the sign-in brings. */
  accountsOf: (workspaceId: string, installed: InstalledConnector, tokens: StoredTokens) => Promise<Account[]>;
  /** Proves the tokens at the vendor and stores them. */
  connect: (asked: SignInRequest, installed: InstalledConnector, tokens: StoredTokens) => Promise<Account>;
  redirectUri: string;
}

export type SignedIn =
  | { done: true; account: Account }
  /** The person chooses; the ticket is good for one choice. */
  | { done: false; accounts: Account[]; ticket: string };

/** Kept between leaving and coming back. Sealed: the verifier is a secret, tokens even more. */
type Kept = ({ verifier: string } | { tokens: StoredTokens }) & { session: string };

/**
 * Code flow with PKCE. Every state and ticket is 256 random bits, stored as a hash, good once, for ten minutes, and only
 * in the session that asked for it.
 */
export class OAuthSignIn {
  readonly #ports: SignInPorts;

  constructor(ports: SignInPorts) {
    this.#ports = ports;
  }

  /** The vendor's page for the person. @throws ConnectorError with one sentence */
  async start(asked: SignInRequest): Promise<string> {
    const { vendor } = await this.#vendor(asked);
    const verifier = randomBytes(32).toString('base64url');
    const state = await this.#keep(asked, { verifier, session: asked.session });
    return vendor.address(state, verifier, this.#ports.redirectUri);
  }

  /** The person is back with what the vendor gave. @throws ConnectorError */
  async finish(by: Traveller, returned: URLSearchParams): Promise<SignedIn & { connector: string }> {
    const [state = '', ...more] = returned.getAll('state');
    if (more.length > 0) throw expired();
    const { asked, kept } = await this.#take(by, state);
    if (!('verifier' in kept)) throw expired();
    const { vendor, installed, auth } = await this.#vendor(asked);
    const tokens = await vendor.exchange(returned, state, kept.verifier, this.#ports.redirectUri);
    const { connector } = asked;
    if (!auth.accounts) {
      return { connector, done: true, account: await this.#ports.connect(asked, installed, tokens) };
    }
    const accounts = await this.#ports.accountsOf(asked.workspaceId, installed, tokens);
    const [first, ...others] = accounts;
    if (!first) throw new ConnectorError('forbidden', `${installed.connector.name} gave access to no organisation.`);
    if (others.length > 0) {
      const ticket = await this.#keep(asked, { tokens, session: by.session });
      return { connector, done: false, accounts, ticket };
    }
    const account = await this.#ports.connect(asked, installed, { ...tokens, accountId: first.id });
    return { connector, done: true, account };
  }

  /** One of the organisations that `finish` offered. @throws ConnectorError */
  async choose(
    by: Traveller,
    choice: { ticket: string; accountId: string },
  ): Promise<{ connector: string; account: Account }> {
    const { asked, kept } = await this.#take(by, choice.ticket);
    if (!('tokens' in kept)) throw expired();
    const { installed } = await this.#vendor(asked);
    const accounts = await this.#ports.accountsOf(asked.workspaceId, installed, kept.tokens);
    if (!accounts.some(({ id }) => id === choice.accountId)) throw expired();
    const account = await this.#ports.connect(asked, installed, { ...kept.tokens, accountId: choice.accountId });
    return { connector: asked.connector, account };
  }

  async #vendor({ workspaceId, connector }: SignInRequest) {
    const installed = this.#ports.find(connector);
    if (installed?.connector.auth.kind !== 'oauth2') {
      throw new ConnectorError('not_found', `“${connector}” is not a connector that one signs in to.`);
    }
    const { auth, name } = installed.connector;
    const vendor = await this.#ports.vendorOf(workspaceId, installed, auth);
    if (!vendor) throw new ConnectorError('not_found', `Enter the client id and secret of your app at ${name} first.`);
    return { installed, auth, vendor };
  }

  async #keep({ workspaceId, personId, connector }: SignInRequest, kept: Kept): Promise<string> {
    const id = randomUUID();
    const state = randomBytes(32).toString('base64url');
    const sealed = this.#ports.vault.seal(kept, secretsPlace('oauth_starts', workspaceId, id));
    await this.#ports.pool.query('delete from oauth_starts where expires_at < now()');
    await this.#ports.pool.query(
      `insert into oauth_starts (id, workspace_id, person_id, connector, state_hash, secrets, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + interval '10 minutes')`,
      [id, workspaceId, personId, connector, hashOf(state), sealed],
    );
    return state;
  }

  /** Gone with the first look, whoever looks: a state that somebody else brings is spent too. */
  async #take(by: Traveller, state: string): Promise<{ asked: SignInRequest; kept: Kept }> {
    const { rows } = await this.#ports.pool.query<StartRow>(
      `delete from oauth_starts where state_hash = $1
       returning id, workspace_id, person_id, connector, secrets, expires_at > now() as fresh`,
      [hashOf(state)],
    );
    const [row] = rows;
    if (!row?.fresh || row.workspace_id !== by.workspaceId || row.person_id !== by.personId) throw expired();
    const kept = this.#ports.vault.open(row.secrets, secretsPlace('oauth_starts', row.workspace_id, row.id)) as Kept;
    if (kept.session !== by.session) throw expired();
    return { asked: { ...by, connector: row.connector }, kept };
  }
}

interface StartRow {
  id: string;
  workspace_id: string;
  person_id: string;
  connector: string;
  secrets: Buffer;
  fresh: boolean;
}

const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest();

const expired = (): ConnectorError =>
  new ConnectorError('invalid_input', 'This sign-in is not open any more. Start again from the connectors page.');
