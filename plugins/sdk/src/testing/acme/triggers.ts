import {
  hmac,
  type Inbound,
  isFresh,
  reject,
  sameText,
  Secret,
  storedSecret,
  type TriggerSecrets,
  type Verdict,
  z,
} from '../../index.ts';
import type { Has } from './bugs.ts';
import { call, make, order, page } from './client.ts';

function verify(has: Has, request: Inbound, secrets: TriggerSecrets): Verdict {
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

export const orderMade = (has: Has) =>
  make.webhook({
    title: 'Order made',
    description: 'By a customer.',
    params: z.object({}),
    output: order,
    sample: { id: '1', at: '2026-11-21T09:00:00Z' },
    scope: 'connection',
    secrets: ['signing'],
    signsTime: true,
    verify: (request, secrets) => verify(has, request, secrets),
    parse: (request) => {
      const data = order.parse(JSON.parse(Buffer.from(request.raw).toString()));
      const id = has('event ids from a clock') ? `${performance.now()}` : data.id;
      return [{ id, at: data.at, data }];
    },
  });

export function newOrders(has: Has) {
  let memory: string | undefined;
  return make.poll({
    title: 'New order',
    description: 'Looked for every minute.',
    everySeconds: 60,
    params: z.object({}),
    output: order,
    sample: { id: '1', at: '2026-11-21T09:00:00Z' },
    cursor: z.object({ after: z.string() }),
    poll: async (context, { cursor }) => {
      if (cursor === undefined && !has('old events emitted at first')) {
        const { last } = await call(has, context, z.object({ last: z.string() }), '/orders/last');
        return { events: [], cursor: { after: last }, more: false };
      }
      // A connector that remembers outside its cursor forgets, or skips, when its process starts anew.
      const after = has('event lost on restart') ? (memory ?? cursor?.after ?? '') : (cursor?.after ?? '');
      const got = await call(has, context, page, `/orders?after=${after}`);
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
}
