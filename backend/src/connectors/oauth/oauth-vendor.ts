import { ConnectorError, type OAuth2, wasNeverSent } from '@baton/plugin-sdk';
import * as oauth from 'oauth4webapi';
import { type StoredTokens, toStored } from './stored-tokens.ts';

/** What the company is registered as at the vendor. */
export interface AppCredentials {
  clientId: string;
  /** Empty for a public client. */
  clientSecret: string;
}

export interface VendorWays {
  fetch: typeof fetch;
  /** Name of the connector, for messages. */
  name: string;
  /** For tests: a server without TLS. */
  insecure: boolean;
}

/** A vendor's sign-in server, spoken to by the book (RFC 6749, 7636, 9207). */
export class OAuthVendor {
  readonly #auth: OAuth2;
  readonly #app: AppCredentials;
  readonly #ways: VendorWays;
  readonly #server: oauth.AuthorizationServer;
  readonly #client: oauth.Client;

  constructor(auth: OAuth2, app: AppCredentials, ways: VendorWays) {
    this.#auth = auth;
    this.#app = app;
    this.#ways = ways;
    this.#server = {
      issuer: new URL(auth.authorizeUrl).origin,
      authorization_endpoint: auth.authorizeUrl,
      token_endpoint: auth.tokenUrl,
    };
    this.#client = { client_id: app.clientId };
  }

  /** Where the person signs in and consents. */
  async address(state: string, verifier: string, redirectUri: string): Promise<string> {
    const { authorizeUrl, authorizeParams, scopes, pkce } = this.#auth;
    const url = new URL(authorizeUrl);
    const asked = { ...authorizeParams, response_type: 'code', client_id: this.#app.clientId };
    const challenge = pkce && {
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    const all = { ...asked, redirect_uri: redirectUri, scope: scopes.join(' '), state, ...challenge };
    for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value);
    return url.href;
  }

  /** The code that the person brought back, for tokens. @throws ConnectorError */
  exchange(returned: URLSearchParams, state: string, verifier: string, redirectUri: string): Promise<StoredTokens> {
    return this.#inWords(async () => {
      const checked = oauth.validateAuthResponse(this.#server, this.#client, returned, state);
      const proof = this.#auth.pkce ? verifier : oauth.nopkce;
      const answer = await oauth.authorizationCodeGrantRequest(
        this.#server,
        this.#client,
        this.#clientAuth(),
        checked,
        redirectUri,
        proof,
        this.#options(),
      );
      const normal = await this.#normalised(answer);
      const given = await oauth.processAuthorizationCodeResponse(this.#server, this.#client, normal);
      this.#checkScopes(given.scope);
      return toStored(given);
    }, this.#notExchanged());
  }

  /** New tokens for old. `auth_revoked`: only a person can help. @throws ConnectorError */
  refresh(tokens: StoredTokens): Promise<StoredTokens> {
    return this.#inWords(async () => {
      if (tokens.refreshToken === undefined) throw this.#revoked();
      const answer = await oauth.refreshTokenGrantRequest(
        this.#server,
        this.#client,
        this.#clientAuth(),
        tokens.refreshToken,
        this.#options(),
      );
      const normal = await this.#normalised(answer);
      return toStored(await oauth.processRefreshTokenResponse(this.#server, this.#client, normal), tokens);
    }, this.#revoked());
  }

  #normalised(answer: Response): Promise<Response> | Response {
    return this.#auth.normalise ? this.#auth.normalise(answer) : answer;
  }

  #clientAuth(): oauth.ClientAuth {
    const { clientSecret } = this.#app;
    if (clientSecret === '') return oauth.None();
    return this.#auth.clientAuth === 'basic'
      ? oauth.ClientSecretBasic(clientSecret)
      : oauth.ClientSecretPost(clientSecret);
  }

  #options(): oauth.TokenEndpointRequestOptions {
    return {
      [oauth.customFetch]: (url, init) => this.#ways.fetch(url, init as RequestInit),
      [oauth.allowInsecureRequests]: this.#ways.insecure,
      signal: AbortSignal.timeout(vendorTime),
    };
  }

  /** A person may leave boxes unticked on the vendor's page; a step would find out in the middle of a case. */
  #checkScopes(given: string | undefined): void {
    if (given === undefined) return;
    const granted = new Set(given.split(/[\s,]+/));
    const missing = this.#auth.scopes.filter((scope) => !aboutThePerson.has(scope) && !granted.has(scope));
    if (missing.length === 0) return;
    const list = missing.map((scope) => `“${scope}”`).join(', ');
    const message = `${this.#ways.name} did not give the permission ${list}. Start again and allow all of them.`;
    throw new ConnectorError('forbidden', message);
  }

  /** @param ended what it means that the vendor does not accept what it once gave */
  async #inWords<Result>(work: () => Promise<Result>, ended: ConnectorError): Promise<Result> {
    try {
      return await work();
    } catch (thrown) {
      throw this.#explained(thrown, ended);
    }
  }

  /** Texts of the vendor and of the library are not passed on: they may repeat what was sent. */
  #explained(thrown: unknown, ended: ConnectorError): ConnectorError {
    const { name } = this.#ways;
    if (ConnectorError.is(thrown)) return thrown;
    if (thrown instanceof oauth.AuthorizationResponseError) {
      const words = thrown.error === 'access_denied' ? 'The consent was not given' : `${name} refused the sign-in`;
      return new ConnectorError('forbidden', `${words}. Start again from the connectors page.`);
    }
    if (thrown instanceof oauth.ResponseBodyError) {
      if (thrown.status >= 500) return new ConnectorError('vendor_down', `${name} could not sign us in just now.`);
      if (thrown.error === 'invalid_grant') return ended;
      return this.#appRefused(thrown.error, ended);
    }
    // A 401 with a challenge: the client's own name and secret were turned away.
    if (thrown instanceof oauth.WWWAuthenticateChallengeError && thrown.status === 401) {
      return this.#appRefused('invalid_client', ended);
    }
    if (wasNeverSent(thrown) || !(thrown instanceof oauth.OperationProcessingError)) {
      return new ConnectorError('vendor_down', `${name} could not be asked for a sign-in just now.`);
    }
    return new ConnectorError('vendor_down', `${name} gave an answer to the sign-in that cannot be read.`);
  }

  /** An app that was removed at the vendor ends every sign-in that it brought. */
  #appRefused(error: string, ended: ConnectorError): ConnectorError {
    const message = `${this.#ways.name} refused the app's registration (${error.slice(0, 40)}). Check client id and secret.`;
    const isGone = ended.code === 'auth_revoked' && /^(invalid|unauthorized)_client$/.test(error);
    return new ConnectorError(isGone ? 'auth_revoked' : 'permanent', message);
  }

  #notExchanged(): ConnectorError {
    const message = `${this.#ways.name} no longer accepts this sign-in. Start again from the connectors page.`;
    return new ConnectorError('invalid_input', message);
  }

  #revoked(): ConnectorError {
    const message = `${this.#ways.name} no longer accepts the stored sign-in. An admin has to connect it again.`;
    return new ConnectorError('auth_revoked', message);
  }
}

/** Vendors answer to these under other names, or not at all. */
const aboutThePerson = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Milliseconds. */
const vendorTime = 15_000;
