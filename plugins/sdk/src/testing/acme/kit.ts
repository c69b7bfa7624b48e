import { createHmac } from 'node:crypto';
import type { KitOptions, PollFixture } from '../index.ts';
import { at, pageSize, token } from './shop.ts';

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
