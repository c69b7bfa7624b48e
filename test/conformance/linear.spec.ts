import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import linear from '@baton/plugin-linear';
import { type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { LinearWebhookClient } from '@linear/sdk/webhooks';
import { PublishedGraphql } from '../vendor-simulator/published-graphql.ts';
import { specFolder } from '../vendor-simulator/spec-folder.ts';
import { VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken, emptyAnswer } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

const folder = specFolder();

if (!folder) console.log('Left out: Linear against its published schema, which this machine does not have.');

if (folder) {
  let simulator: VendorSimulator;
  let line: VendorLine;
  let count = 0;

  beforeAll(async () => {
    const spec = new PublishedGraphql(readFileSync(path.join(folder, 'linear/schema.graphql'), 'utf8'), '/graphql');
    const room = { store: new MemoryStore(), key: '', now: () => new Date() };
    simulator = new VendorSimulator(spec, (request) => linear.sandbox!.handle!(request, room));
    line = lineTo(await simulator.listen(), linear.sandbox!.auth);
  });
  afterEach(() => simulator.clearFault());
  afterAll(async () => {
    await simulator.close();
    await line.close();
  });

  /** A case of its own for every run: ids are made from the key. */
  const nextKey = () => `7:run:${(count += 1)}`;
  const run = (name: string, input: unknown, options = {}) =>
    linear.actions[name]!.run(line.context({ key: nextKey(), ...options }), input);
  const exampleOf = (name: string) => linear.actions[name]!.example.input;

  describe('Linear, against its published schema', () => {
    test('every action and every undo: no request and no sandbox answer outside the schema', async () => {
      for (const [name, { undo }] of Object.entries(linear.actions)) {
        const input = exampleOf(name);
        const output = await run(name, input);
        await undo?.(line.context(), { input, output });
      }
      const list = async (name: string) =>
        (await linear.options![name]!(line.context(), { text: '', input: {} })).items[0]!.value;
      const [team, assignee, project, label, state] = [
        await list('teams'),
        await list('people'),
        await list('projects'),
        await list('labels'),
        await list('states'),
      ];
      const words = { title: 'All of it', description: 'd', due_on: '2026-12-01', priority: 'low', assignee, project };
      await run('create_issue', { ...words, team, state, labels: [label] });
      await run('update_issue', { issue: 'OPS-7', ...words });
      await run('list_issues', { team, project, assignee, label, state, open_only: true, most: 5 });
      await run('list_comments', { issue: 'OPS-1', most: 1 });
      await run('create_project', { team, name: 'P', description: 'd', lead: assignee });
      await linear.options!['states']!(line.context(), { text: '', input: { team } });
      await expect(linear.health(line.context())).resolves.toMatchObject({ label: 'Harbor & Pine (Baton)' });
      expect(simulator.violations).toEqual([]);
      expect(simulator.requests.length).toBeGreaterThan(30);
    });

    test('look-ups, polls and hooks stay inside it too', async () => {
      for (const [name, { find }] of Object.entries(linear.actions)) {
        if (!find) continue;
        const key = nextKey();
        const output = await run(name, exampleOf(name), { key });
        expect(await find(line.context({ key }), exampleOf(name))).toEqual(output);
        expect(await find(line.context({ key: `${key}0` }), exampleOf(name))).toBeUndefined();
      }
      for (const trigger of Object.values(linear.triggers)) {
        if (trigger.kind === 'poll') await pollOnce(trigger);
        else await hookOnce(trigger);
      }
      expect(simulator.violations).toEqual([]);
    });

    async function pollOnce({ poll }: PollTrigger) {
      const team = (await linear.options!['teams']!(line.context(), { text: '', input: {} })).items[0]!.value;
      const { cursor } = await poll(line.context(), { cursor: undefined, params: { team } });
      await poll(line.context(), { cursor, params: { team } });
    }

    async function hookOnce({ subscribe, unsubscribe }: WebhookTrigger) {
      const given = { url: 'https://baton.example/hooks/1', secret: new Secret('ours'), params: {} };
      const { ref } = await subscribe!(line.context(), given);
      await unsubscribe!(line.context(), ref);
    }

    describeBroken({
      connector: linear,
      simulator: () => simulator,
      line: () => line,
      run,
      secret: 'sandbox-linear-key',
      // HTTP 404 and 410 of a GraphQL address mean that the address is gone, which must not read as "no such thing".
      isRead: (_operation, action) => linear.actions[action]!.idempotency === 'read',
      empty: [emptyAnswer('{}'), emptyAnswer('{"data":{}}')],
      patience: { silence: 100, otherwise: 5_000 },
    });
  });
}

test('what the official SDK accepts as a delivery is what we accept', () => {
  const secret = 'lin_wh_secret';
  const client = new LinearWebhookClient(secret);
  const { verify } = linear.triggers['issue_told'] as WebhookTrigger;
  const receivedAt = new Date();
  const ours = (raw: Buffer, signature: string) =>
    verify(
      { method: 'POST', url: 'https://x.example', headers: { 'linear-signature': signature }, raw, receivedAt },
      { signing_secret: new Secret(secret) },
    ).verdict === 'accept';
  const theirs = (raw: Buffer, signature: string, at: number) => {
    try {
      return client.verify(raw, signature, at);
    } catch {
      return false;
    }
  };
  for (const [seconds, changed] of [
    [0, ''],
    [0, ' '],
    [55, ''],
    [65, ''],
    [-65, ''],
  ] as const) {
    const at = receivedAt.getTime() - seconds * 1_000;
    const raw = Buffer.from(JSON.stringify({ type: 'Issue', webhookTimestamp: at }));
    const signature = sha256(secret, raw);
    const sent = Buffer.concat([raw, Buffer.from(changed)]);
    expect({ seconds, changed, ours: ours(sent, signature) }).toEqual({
      seconds,
      changed,
      ours: theirs(sent, signature, at),
    });
  }
});

const sha256 = (secret: string, raw: Buffer): string => createHmac('sha256', secret).update(raw).digest('hex');
