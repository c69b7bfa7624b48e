import {
  type CallContext,
  type Connector,
  defineConnector,
  forConnection,
  type OAuth2,
  type OAuthCredentials,
  watchFetch,
  z,
} from '@baton/plugin-sdk';

const account = z.object({ id: z.string(), label: z.string() });

/** A connector whose accounts are signed in to at the test's server. */
export function crmConnector(server: string): Connector {
  const auth: OAuth2 = {
    kind: 'oauth2',
    authorizeUrl: `${server}/auth`,
    tokenUrl: `${server}/token`,
    scopes: ['crm.read'],
    pkce: true,
    clientAuth: 'basic',
    refresh: { rotates: true, skewSeconds: 120, keepAliveDays: 60 },
  };
  const make = forConnection(auth);
  const me = async (context: CallContext<OAuthCredentials>) => {
    const watched = watchFetch(context.fetch, 'CRM');
    try {
      const headers = { authorization: `Bearer ${context.auth.accessToken.reveal()}` };
      const answer = await watched.fetch(`${server}/me`, { headers });
      if (!answer.ok) throw new Error('refused');
      return account.parse(await answer.json());
    } catch (thrown) {
      throw watched.failure(thrown);
    }
  };
  return defineConnector({
    id: 'crm',
    name: 'CRM',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'crm',
    hosts: ['127.0.0.1'],
    auth,
    limits: { default: { per: 'connection', points: 10_000, seconds: 1 } },
    health: make.read(me),
    actions: {
      who_am_i: make.action({
        title: 'Who am I',
        description: 'Names the account.',
        input: z.object({}),
        output: account,
        example: { input: {}, output: { id: 'rosa', label: 'Rosa' } },
        idempotency: { kind: 'read' },
        run: me,
      }),
    },
    triggers: {},
  });
}
