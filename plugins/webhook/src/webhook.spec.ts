import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Inbound, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, VendorLine } from '@baton/plugin-sdk/testing';
import webhook from './index.ts';

const received = webhook.triggers['received'] as WebhookTrigger;

const sign = (raw: string, secret: string, at: Date) => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${raw}`).digest('hex');
  return { 'x-baton-timestamp': timestamp, 'x-baton-signature': `v1=${signature}` };
};

test('keeps the contract', async () => {
  const { results } = await checkConnector(webhook, {
    anyAnswer: ['send', 'send_once'],
    webhooks: {
      received: { raw: '{"id":"1","text":"hi"}', secret: { name: 'signing', value: 'the sender signs' }, sign },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
});

const delivery = (raw: string | Uint8Array, headers: Record<string, string> = {}): Inbound => ({
  method: 'POST',
  url: 'https://baton.example/hooks/x',
  headers,
  raw: typeof raw === 'string' ? Buffer.from(raw) : raw,
  receivedAt: new Date(),
});

test('an address without signing has to be made so on purpose', () => {
  expect(received.verify(delivery('{}'), { path_only: new Secret('yes') }).verdict).toBe('accept');
  expect(received.verify(delivery('{}'), {}).verdict).toBe('reject');
  const both = { path_only: new Secret('yes'), signing: new Secret('s') };
  expect(received.verify(delivery('{}'), both).verdict).toBe('reject');
});

test.each([
  ['not JSON', 'id=1&text=hi'],
  ['a list', '[1]'],
  ['a number', '7'],
  ['null', 'null'],
  ['nothing', ''],
  ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
])('%s is refused with a plain sentence', (_what, raw) => {
  expect(() => received.parse(delivery(raw))).toThrow(/^Expected .* JSON|^Expected JSON/);
});

test('the same bytes are the same delivery; a sender may name it', () => {
  const id = (raw: string, headers = {}) => received.parse(delivery(raw, headers))[0]!.id;
  expect(id('{"a":1}')).toBe(id('{"a":1}'));
  expect(id('{"a":1}')).not.toBe(id('{"a":2}'));
  expect(id('{"a":1}', { 'idempotency-key': 'order-7' })).toBe('order-7');
});

test.each(['{"__proto__":{"admin":true}}', '{"nested":[{"\\u005f_proto__":1}]}'])(
  'a field named __proto__ is refused, not dropped: %s',
  (raw) => {
    expect(() => received.parse(delivery(raw))).toThrow(/^Expected another name than "__proto__"/);
  },
);

test.each(['{"a":1,"a":1}', '{"b":[{"a":1,"\\u0061":2}]}'])('a name that is there twice is refused: %s', (raw) => {
  expect(() => received.parse(delivery(raw))).toThrow(/^Expected each field once/);
});

test('whatever JSON.stringify writes is read as it is', () => {
  const plain = fc
    .dictionary(fc.string(), fc.jsonValue())
    .filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(plain, (value) => {
      const text = JSON.stringify(value, null, 2);
      expect(received.parse(delivery(text))[0]!.data).toEqual(JSON.parse(text));
    }),
  );
});

test('the key of the step goes along, and what the receiver says comes back', async () => {
  const line = new VendorLine(webhook);
  const input = { url: 'https://orders.example.com/new', body: { order: 'A-1' } };
  const output = await webhook.actions['send_once']!.run(line.context({ key: '7:send:1' }), input);
  expect(output).toMatchObject({ status: 202, body: { received: true } });
  expect(line.calls).toMatchObject([{ method: 'POST', text: expect.stringContaining('idempotency-key: 7:send:1') }]);
});
