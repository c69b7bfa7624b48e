import { createHash, createHmac } from 'node:crypto';
import {
  ConnectorError,
  defineConnector,
  forConnection,
  hmac,
  isFresh,
  reject,
  sameText,
  Secret,
  secretField,
  storedSecret,
  watchFetch,
  z,
} from '../index.ts';
import type { CallContext, Connector, Inbound, TriggerSecrets, Verdict } from '../index.ts';
import { router, type StandIn } from '../sandbox/index.ts';
import type { KitOptions, PollFixture } from './index.ts';

/** Faults that connectors really have. Each must be found by the kit. */
export const bugs = [
  'hidden retry',
  'ignored key',
  'key made up for every try',
  'unbounded page loop',
  'secret in error text',
  'secret in the log',
  'raw errors of the SDK',
  'every error is temporary',
  'Retry-After ignored',
  'unreadable answer taken for a result',
  'lost answer taken for "did not happen"',
  'look-up finds anything',
  'read that writes',
  'abort signal ignored',
  'any signature accepted',
  'empty secret accepted',
  'no replay window',
  'event ids from a clock',
  'cursor from a clock',
  'event lost on restart',
  'old events emitted at first',
  'same moment emitted once',
  'example that does not fit',
  'sensitive field that does not exist',
] as const;

export type Bug = (typeof bugs)[number];

const token = 'acme-secret-token-123';
const auth = { kind: 'key', fields: z.object({ token: secretField('Token') }) } as const;
const make = forConnection(auth);
type Context = CallContext<z.output<typeof auth.fields>>;

const order = z.object({ id: z.string(), at: z.string() });
const page = z.object({ orders: z.array(order), next: z.string().nullish() });

/** A connector to a shop that does not exist, right in everything, or wrong in exactly one thing. */
export function acme(bug?: Bug): Connector {
  const has = (one: Bug) => bug === one;

  async function call<S extends z.ZodType>(context: Context, answer: S, path: string, init: RequestInit = {}) {
    const watched = watchFetch(context.fetch, 'Acme');
    const secret = context.auth.token.reveal();
    if (has('secret in the log')) context.log(`calling with ${secret}`);
    const send = () =>
      watched.fetch(`https://acme.example${path}`, {
        ...init,
        headers: { authorization: `Bearer ${secret}`, ...(init.headers as Record<string, string>) },
        ...(has('abort signal ignored') ? {} : { signal: context.signal }),
      });
    try {
      let response = await send();
      if (has('hidden retry') && response.status >= 500) response = await send();
      const text = await response.text();
      if (has('secret in error text') && !response.ok) throw new ConnectorError('permanent', text);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      if (has('unreadable answer taken for a result')) return readLoosely(answer, text);
      return answer.parse(JSON.parse(text)) as z.output<S>;
    } catch (thrown) {
      if (has('raw errors of the SDK')) throw thrown;
      if (has('every error is temporary')) throw new ConnectorError('vendor_down', 'Acme did not work.');
      const failure = watched.failure(thrown);
      if (!has('Retry-After ignored') || !ConnectorError.is(failure)) throw failure;
      throw new ConnectorError(failure.code, failure.message);
    }
  }

  const listOrders = make.action({
    title: 'List orders',
    description: 'All of them.',
    input: z.object({}),
    output: z.object({ count: z.int() }),
    example: { input: {}, output: { count: has('example that does not fit') ? ('two' as unknown as number) : 2 } },
    idempotency: { kind: 'read' },
    run: async (context) => {
      let count = 0;
      let cursor: string | undefined = '0';
      if (has('read that writes')) await call(context, z.unknown(), '/orders', { method: 'POST' });
      for (let pages = 0; cursor !== undefined && (has('unbounded page loop') || pages < 45); pages++) {
        const got: z.output<typeof page> = await call(context, page, `/orders?from=${cursor}`);
        count += got.orders.length;
        cursor = got.next ?? undefined;
      }
      return { count };
    },
  });

  const createOrder = make.action({
    title: 'Create an order',
    description: 'One.',
    input: z.object({ item: z.string() }),
    output: z.object({ id: z.string() }),
    example: { input: { item: 'pen' }, output: { id: '1' } },
    idempotency: { kind: 'key' },
    sensitive: [has('sensitive field that does not exist') ? 'buyer' : 'item'],
    run: async (context, input) => {
      const key = has('key made up for every try') ? `${Math.random()}` : context.key;
      const headers = has('ignored key') ? {} : { 'idempotency-key': key };
      const made = await call(context, order, '/orders', { method: 'POST', headers, body: JSON.stringify(input) });
      return { id: made.id };
    },
  });

  const writeNote = make.action({
    title: 'Write a note',
    description: 'With our reference.',
    input: z.object({ text: z.string() }),
    output: z.object({ id: z.string() }),
    example: { input: { text: 'hello' }, output: { id: '1' } },
    idempotency: {
      kind: 'lookup',
      find: async (context) => {
        const query = has('look-up finds anything') ? '' : `?reference=${encodeURIComponent(context.key)}`;
        const looked = call(context, z.object({ notes: z.array(z.object({ id: z.string() })) }), `/notes${query}`);
        const { notes } = has('lost answer taken for "did not happen"')
          ? await looked.catch(() => ({ notes: [] }))
          : await looked;
        return notes.at(0);
      },
    },
    run: async (context, { text }) => {
      const body = JSON.stringify({ text, reference: context.key });
      return call(context, z.object({ id: z.string() }), '/notes', { method: 'POST', body });
    },
  });

  function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
    const secret = has('empty secret accepted')
      ? (secrets['signing'] ?? new Secret(''))
      : storedSecret(secrets, 'signing');
    if (has('any signature accepted')) return { verdict: 'accept' };
    if (!secret) return reject('no secret');
    const at = request.headers['x-at'] ?? '';
    const expected = hmac(secret, { algorithm: 'sha256', encoding: 'hex', parts: [at, request.raw] });
    if (!sameText(expected, request.headers['x-signature'])) return reject('wrong signature');
    return has('no replay window') || isFresh(Number(at), request) ? { verdict: 'accept' } : reject('too old');
  }

  const orderMade = make.webhook({
    title: 'Order made',
    description: 'By a customer.',
    params: z.object({}),
    output: order,
    sample: { id: '1', at: '2026-11-21T09:00:00Z' },
    scope: 'connection',
    secrets: ['signing'],
    signsTime: true,
    verify,
    parse: (request) => {
      const data = order.parse(JSON.parse(Buffer.from(request.raw).toString()));
      const id = has('event ids from a clock') ? `${performance.now()}` : data.id;
      return [{ id, at: data.at, data }];
    },
  });

  let memory: string | undefined;
  const newOrders = make.poll({
    title: 'New order',
    description: 'Looked for every minute.',
    everySeconds: 60,
    params: z.object({}),
    output: order,
    sample: { id: '1', at: '2026-11-21T09:00:00Z' },
    cursor: z.object({ after: z.string() }),
    poll: async (context, { cursor }) => {
      if (cursor === undefined && !has('old events emitted at first')) {
        const { last } = await call(context, z.object({ last: z.string() }), '/orders/last');
        return { events: [], cursor: { after: last }, more: false };
      }
      // A connector that remembers outside its cursor forgets, or skips, when its process starts anew.
      const after = has('event lost on restart') ? (memory ?? cursor?.after ?? '') : (cursor?.after ?? '');
      const got = await call(context, page, `/orders?after=${after}`);
      const orders = has('same moment emitted once')
        ? got.orders.filter((one, at) => one.at !== got.orders[at - 1]?.at)
        : got.orders;
      const next = has('cursor from a clock') ? `${performance.now()}` : (got.orders.at(-1)?.id ?? after);
      memory = next;
      return {
        events: orders.map((one) => ({ id: one.id, at: one.at, data: one })),
        cursor: { after: next },
        more: got.next != null,
      };
    },
  });

  return defineConnector({
    id: 'acme',
    name: 'Acme',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'other',
    hosts: ['acme.example'],
    auth,
    limits: { default: { per: 'connection', points: 10, seconds: 1 } },
    health: make.read(async (context) => {
      await call(context, z.unknown(), '/me');
      return { id: 'acme', label: 'Acme shop' };
    }),
    actions: { list_orders: listOrders, create_order: createOrder, write_note: writeNote },
    triggers: { order_made: orderMade, new_orders: newOrders },
    sandbox: standIn(),
  });
}

function readLoosely<S extends z.ZodType>(answer: S, text: string): z.output<S> {
  const tried = answer.safeParse(text.startsWith('{') && text.endsWith('}') ? JSON.parse(text) : null);
  return (tried.success ? tried.data : { id: '', orders: [], notes: [] }) as z.output<S>;
}

const pageSize = 10;
const at = '2026-11-21T09:00:00Z';
const padded = (n: number): string => String(n).padStart(6, '0');

/** The shop: orders have rising ids; all happen in the same moment. */
function standIn(): StandIn {
  let made = 0;
  const all = () => Array.from({ length: made }, (_, n) => ({ id: padded(n + 1), at }));
  const route = router<Parameters<NonNullable<StandIn['handle']>>[1]>(
    {
      'GET /me': () => Response.json({ name: 'Acme shop' }),
      'GET /orders/last': () => Response.json({ last: padded(made) }),
      'GET /orders': ({ query }) => {
        const after = query.get('after') ?? padded(Number(query.get('from') ?? 0) * pageSize);
        const rest = all().filter((one) => one.id > after);
        const next = rest.length > pageSize ? String(Number(query.get('from') ?? 0) + 1) : null;
        return Response.json({ orders: rest.slice(0, pageSize), next });
      },
      'POST /orders': async ({ headers, room }) => {
        const key = headers.get('idempotency-key') ?? `none ${made}`;
        const { record, repeated } = await room.store.add({
          kind: 'order',
          id: padded(made + 1),
          data: { id: padded(made + 1), at },
          key,
        });
        if (!repeated) made += 1;
        return Response.json(record.data);
      },
      'GET /notes': async ({ query, room }) => {
        const reference = query.get('reference');
        const found = await room.store.list('note', reference === null ? {} : { reference });
        return Response.json({ notes: found.map((note) => ({ id: note.id })) });
      },
      'POST /notes': async ({ body, room }) => {
        const { reference } = body as { reference: string };
        const id = createHash('sha256').update(reference).digest('hex').slice(0, 8);
        await room.store.add({ kind: 'note', id, data: { reference }, key: `note ${reference}` });
        return Response.json({ id });
      },
    },
    () => new Response(null, { status: 404 }),
  );
  return { account: { id: 'acme', label: 'Acme (sandbox)' }, auth: { token }, handle: route };
}

const happen: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': `happen ${Math.random()}` };
    const answer = await line.context().fetch('https://acme.example/orders', { method: 'POST', headers });
    ids.push(((await answer.json()) as { id: string }).id);
  }
  return ids;
};

export const acmeKit: KitOptions = {
  arrange: {
    // More than one page.
    list_orders: async (run) => {
      for (let n = 0; n <= pageSize; n++) await run('create_order', { item: 'pen' });
      return {};
    },
  },
  webhooks: {
    order_made: {
      raw: JSON.stringify({ id: '000001', at }),
      secret: { name: 'signing', value: 'the-shop-signs' },
      sign: (raw, secret, moment) => {
        const stamp = String(moment.getTime());
        return { 'x-at': stamp, 'x-signature': createHmac('sha256', secret).update(stamp).update(raw).digest('hex') };
      },
    },
  },
  polls: { new_orders: { params: {}, happen } },
};
