import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import intercom from '@baton/plugin-intercom';
import { type Connector, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { verifyDelivery } from '../../backend/src/connectors/verify-delivery.ts';
import { PluginHost } from '../../backend/src/connectors/plugin-host.ts';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readSpec, specFolder } from '../vendor-simulator/spec-folder.ts';
import { VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

const specFile = 'intercom/intercom-2.14.yaml';
const hasSpec = specFolder() !== undefined;

if (!hasSpec) console.log('Left out: Intercom against its published description, which this machine does not have.');

/** Inputs for actions that work on something that must exist first. */
const onExisting: Record<string, (ticket: string) => Record<string, unknown>> = {
  tag_ticket: (ticket) => ({ ticket_id: ticket }),
  note_on_ticket: (ticket) => ({ ticket_id: ticket }),
  draft_reply: () => ({ conversation_id: '215001' }),
  assign: () => ({ conversation_id: '215001' }),
};

if (hasSpec) {
  let simulator: VendorSimulator;
  let line: VendorLine;
  let spec: PublishedSpec;

  beforeAll(async () => {
    spec = new PublishedSpec(readSpec(specFile));
    const room = { store: new MemoryStore(), key: '', now: () => new Date() };
    simulator = new VendorSimulator(spec, (request) => intercom.sandbox!.handle!(request, room));
    line = lineTo(await simulator.listen(), intercom.sandbox!.auth);
  });
  afterEach(() => simulator.clearFault());
  afterAll(async () => {
    await simulator.close();
    await line.close();
  });

  const run = (name: string, input: unknown, options = {}) => intercom.actions[name]!.run(line.context(options), input);

  const makeTicket = async () => ((await run('create_ticket', { title: 'Hello' })) as { id: string }).id;

  const inputFor = async (name: string) => {
    const example = intercom.actions[name]!.example.input as Record<string, unknown>;
    const arrange = onExisting[name];
    return arrange ? { ...example, ...arrange(await makeTicket()) } : example;
  };

  describe('Intercom through its official SDK, against its published description', () => {
    test('the description needs the repairs that we know, and no others', () => {
      expect(spec.repairs).toEqual({ nullable: 125, nullableWrapped: 11 });
    });

    test('every action: no request and no sandbox answer outside the description', async () => {
      for (const name of Object.keys(intercom.actions)) {
        await expect(run(name, await inputFor(name), { key: `7:${name}:1` })).resolves.toBeDefined();
      }
      await run('find_contact', { email: 'nobody@nowhere.example' });
      await run('create_ticket', { title: 'x'.repeat(2_000), ticket_type: '101' });
      expect(simulator.violations).toEqual([]);
      expect(simulator.requests.length).toBeGreaterThan(12);
    });

    test('health, option lists, look-ups and undo stay inside it too', async () => {
      await expect(intercom.health(line.context())).resolves.toMatchObject({ id: 'harbor-pine' });
      await intercom.options!['teammates']!(line.context(), { text: '', input: {} });
      await intercom.options!['ticket_types']!(line.context(), { text: '', input: {} });
      for (const name of ['create_ticket', 'note_on_ticket', 'draft_reply']) {
        const input = await inputFor(name);
        const output = await run(name, input, { key: `8:${name}:1` });
        const { find } = intercom.actions[name]!;
        expect(await find!(line.context({ key: `8:${name}:1` }), input)).toEqual(output);
        expect(await find!(line.context({ key: `8:${name}:10` }), input)).toBeUndefined();
      }
      const { undo, run: create } = intercom.actions['create_ticket']!;
      const input = { title: 'To be closed' };
      await undo!(line.context(), { input, output: await create(line.context(), input) });
      expect(simulator.violations).toEqual([]);
    });

    test('a connection without a ticket type takes the first one for customers', async () => {
      const { ticket_type: _, ...auth } = intercom.sandbox!.auth as Record<string, string>;
      await expect(run('create_ticket', { title: 'Hello' }, { auth })).resolves.toHaveProperty('id');
      expect(simulator.violations).toEqual([]);
    });

    describeBroken({
      connector: intercom,
      simulator: () => simulator,
      line: () => line,
      run,
      inputOf: inputFor,
      secret: 'sandbox-intercom-access',
      isRead: (operation) => operation.startsWith('GET ') || operation.endsWith('/search'),
    });
  });

  test('the conversation in a notification is one that the description allows, and is read in full', async () => {
    const { data, headers, raw } = signedNotification();
    const answer = { status: 200, contentType: 'application/json', body: JSON.stringify(data) };
    const asked = { method: 'GET', url: 'https://api.intercom.io/conversations/215469' };
    expect(spec.checkAnswer(asked, answer)).toEqual([]);
    const trigger = intercom.triggers['new_conversation'] as WebhookTrigger;
    const request = { method: 'POST', url: 'https://x.example/hooks/1', headers, raw, receivedAt: new Date() };
    expect(trigger.verify(request, { client_secret: new Secret('s3cret-of-the-app') })).toEqual({ verdict: 'accept' });
    expect(trigger.parse(request)).toMatchObject([
      { id: 'conversation:215469', data: { text: 'Hello,\nI was charged twice & late.' } },
    ]);
  });
}

test('a delivery goes through the host: accepted when signed, 401 otherwise, 400 when it is not a notification', async () => {
  const host = new PluginHost([intercom as Connector]);
  const { headers, raw } = signedNotification();
  const request = { method: 'POST', url: 'https://x.example/hooks/1', headers, raw, receivedAt: new Date() };
  const at = { connector: 'intercom', event: 'new_conversation' };
  const secrets = { client_secret: 's3cret-of-the-app' };
  expect(await verifyDelivery(host, at, request, secrets)).toMatchObject({
    result: 'accepted',
    events: [{ account: 'app1' }],
  });
  expect(await verifyDelivery(host, at, request, {})).toMatchObject({ result: 'rejected', status: 401 });
  expect(await verifyDelivery(host, at, { ...request, raw: Buffer.from('{}') }, secrets)).toMatchObject({
    status: 401,
  });
});

function signedNotification() {
  const author = { type: 'user', id: '6762f0d51bb69f9f2193bb7f', name: 'Rosa Lind', email: 'rosa.lind@example.com' };
  const data = {
    type: 'conversation',
    id: '215469',
    created_at: 1_763_700_000,
    updated_at: 1_763_700_000,
    open: true,
    state: 'open',
    source: {
      type: 'email',
      id: '1',
      delivered_as: 'customer_initiated',
      subject: '',
      body: '<p>Hello,<br>I was charged twice &amp; late.</p>',
      author,
    },
  };
  const told = {
    type: 'notification_event',
    app_id: 'app1',
    topic: 'conversation.user.created',
    id: 'n1',
    created_at: 1_763_700_001,
    data: { type: 'notification_event_data', item: data },
  };
  const raw = Buffer.from(JSON.stringify(told));
  const signature = createHmac('sha1', 's3cret-of-the-app').update(raw).digest('hex');
  return { data, raw, headers: { 'x-hub-signature': `sha1=${signature}` } };
}
