import {
  type CallContext,
  type Connector,
  defineConnector,
  forConnection,
  optionField,
  secretField,
  watchFetch,
  z,
} from '@baton/plugin-sdk';
import type { StandIn } from '@baton/plugin-sdk/sandbox';

const authentication = {
  kind: 'key',
  fields: z.object({ key: secretField('Key'), shop: z.string().min(1).default('main').meta({ title: 'Shop' }) }),
} as const;

type Auth = z.output<typeof authentication.fields>;

const { action, read } = forConnection(authentication);

async function ask(context: CallContext<Auth>, base: string, path: string, method = 'GET'): Promise<unknown> {
  const watched = watchFetch(context.fetch, 'Shop');
  try {
    const headers = { authorization: context.auth.key.reveal() };
    const answer = await watched.fetch(`${base}${path}`, { method, headers });
    if (!answer.ok) throw new Error('refused');
    return await answer.json();
  } catch (thrown) {
    throw watched.failure(thrown);
  }
}

const standIn: StandIn = {
  account: { id: 'harbor', label: 'Harbor & Pine (sandbox)' },
  auth: { key: 'sandbox', shop: 'main' },
  handle: async () => Response.json({ id: 'sandbox-1', label: 'Sandbox' }),
};

const answer = z.object({ id: z.string() });

/** A connector that one connects with a key, whose vendor is the test's server. */
export const shopConnector = (base: string): Connector =>
  defineConnector({
    id: 'shop',
    name: 'Shop',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'other',
    hosts: ['127.0.0.1'],
    auth: authentication,
    limits: { default: { per: 'connection', points: 1_000, seconds: 1 } },
    health: read(async (context) => {
      const account = z.object({ id: z.string(), label: z.string() });
      return account.parse(await ask(context, base, '/me'));
    }),
    options: {
      kinds: async (_context, { text }) => ({
        items: ['goods', 'services'].filter((kind) => kind.includes(text)).map((value) => ({ value, label: value })),
      }),
    },
    actions: {
      pay: action({
        title: 'Pay a bill',
        description: 'Pays one bill.',
        input: z.object({ amount: z.number().positive(), kind: optionField('Kind', 'kinds') }),
        output: answer,
        example: { input: { amount: 5, kind: 'goods' }, output: { id: '1' } },
        idempotency: { kind: 'natural' },
        stakes: ['money'],
        run: async (context) => answer.parse(await ask(context, base, '/payments', 'POST')),
      }),
    },
    triggers: {},
    sandbox: standIn,
  });
