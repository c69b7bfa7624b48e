import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

const client = { id: 'baton', secret: 'a-client-secret-of-some-length' };

/** A real OAuth server with strict PKCE and rotating refresh tokens, and the vendor's API behind its tokens. */
export class SignInServer {
  readonly url: string;
  readonly client = client;
  /** Calls of the token endpoint since the last `forget`. */
  tokenCalls = 0;
  /** What the person on the vendor's page does. */
  consent: 'given' | 'denied' | 'in part' = 'given';
  /** Whose account it is. */
  who = { id: 'rosa', label: 'Rosa' };
  /** Answers 503 to everything while true. */
  down = false;
  #provider: Provider;
  readonly #server: Server;

  private constructor(server: Server, redirectUri: string) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#provider = makeProvider(this.url, redirectUri);
    server.on('request', (request, response) => {
      // The person unticks a box: the server goes on as if less had been asked for.
      if (this.consent === 'in part') request.url = request.url?.replace('scope=crm.read', 'scope=openid');
      const path = request.url ?? '';
      if (path === '/token') this.tokenCalls++;
      if (this.down) return void response.writeHead(503).end();
      if (path.startsWith('/interaction/')) {
        const denied = { error: 'access_denied', error_description: 'The person said no.' };
        const done = this.consent === 'denied' ? denied : { login: { accountId: 'rosa' } };
        return void this.#provider.interactionFinished(request, response, done);
      }
      if (path !== '/me') return void this.#provider.callback()(request, response);
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      void this.#provider.AccessToken.find(token).then((found) => {
        if (!found?.isValid) return response.writeHead(401).end();
        return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(this.who));
      });
    });
  }

  static async open(redirectUri: string): Promise<SignInServer> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return new SignInServer(server, redirectUri);
  }

  /** Makes one access token worthless although it has not ended. */
  async refuse(accessToken: string): Promise<void> {
    await (await this.#provider.AccessToken.find(accessToken))?.destroy();
  }

  /** As a person in a browser: signs in, consents, and stops where the server sends back to Baton. */
  async visit(address: string): Promise<URLSearchParams> {
    const cookies = new Map<string, string>();
    for (let url = new URL(address); ;) {
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      if (!location) throw new Error(`The sign-in server answered ${answer.status}: ${await answer.text()}`);
      url = new URL(location, url);
      if (url.origin !== this.url) return url.searchParams;
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => void this.#server.close(resolve));
  }
}

function makeProvider(issuer: string, redirectUri: string): Provider {
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    scopes: ['openid', 'offline_access', 'crm.read'],
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      RefreshToken: 86_400,
      Grant: 86_400,
      Session: 600,
      Interaction: 600,
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: async (_context: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    loadExistingGrant: async (context: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const { client: asking, session } = context.oidc;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid crm.read');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['a key for the tests alone'] },
  });
  return provider;
}
