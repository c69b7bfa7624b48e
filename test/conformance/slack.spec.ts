import { createHmac } from 'node:crypto';
import { Ajv } from 'ajv';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import slack from '@baton/plugin-slack';
import { ConnectorError, type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { dict } from '../vendor-simulator/json.ts';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readSwagger2 } from '../vendor-simulator/read-swagger2.ts';
import { readSpec, specFolder } from '../vendor-simulator/spec-folder.ts';
import { type Violation, VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

const hasSpec = specFolder() !== undefined;

if (!hasSpec) console.log('Left out: Slack against its published description, which this machine does not have.');

/**
 * Where Slack's answers differ from its description of 2021. Messages in threads are described by a form of their own, older than
 * blocks, apps as authors and reactions; a test holds ours against the form of messages everywhere else. And a history may be
 * empty, and tells its next page (https://docs.slack.dev/apis/web-api/pagination).
 */
const isKnown = ({ side, problem }: Violation): boolean =>
  side === 'answer' && known.some((start) => problem.startsWith(start));

const known = [
  'GET /conversations.replies answered 200: /messages/',
  'GET /conversations.history answered 200: /messages must NOT have fewer than 1 items',
  'GET /conversations.history answered 200: /response_metadata is not described',
  // What a validator says of the one before.
  'GET /conversations.history answered 200: value must NOT have additional properties; value must have required property',
];

if (hasSpec) {
  let simulator: VendorSimulator;
  let line: VendorLine;
  let address: string;
  const read = readSwagger2(readSpec('slack/web-api-2021.json'));
  const spec = new PublishedSpec(read.document);

  beforeAll(async () => {
    const room = { store: new MemoryStore(), key: '', now: () => new Date() };
    simulator = new VendorSimulator(spec, (request) => slack.sandbox!.handle!(request, room));
    simulator.isKnown = isKnown;
    address = await simulator.listen();
    line = lineTo(address, slack.sandbox!.auth);
  });
  afterEach(() => simulator.clearFault());
  afterAll(async () => {
    await simulator.close();
    await line.close();
  });

  const run = (name: string, input: unknown, options = {}) => slack.actions[name]!.run(line.context(options), input);
  const violations = () => simulator.violations.filter((one) => !isKnown(one));

  /** The example, or something new where a thing can be done only once. */
  const inputOf = async (name: string): Promise<unknown> => {
    const { input } = slack.actions[name]!.example;
    if (name !== 'delete_message') return input;
    return run('post_message', slack.actions['post_message']!.example.input);
  };

  describe('Slack through its official SDK, against its published description', () => {
    test('the description needs the repairs that we know, and no others', () => {
      expect(read.repairs).toEqual({ tokens: 34, alternatives: 19, refusals: 35 });
      expect(spec.repairs).toEqual({ nullable: 0, nullableWrapped: 0 });
    });

    test('every action and every undo: no request and no sandbox answer outside the description', async () => {
      for (const [name, { undo }] of Object.entries(slack.actions)) {
        const input = await inputOf(name);
        const output = await run(name, input, { key: `7:${name}:1` });
        expect(output).toBeDefined();
        await undo?.(line.context(), { input, output });
      }
      const channel = 'C0000000201';
      await run('reply_in_thread', { channel, thread: '1795161600.000100', text: 'Seen', also_to_channel: true });
      await run('ask_for_decision', { ...((await inputOf('ask_for_decision')) as object), channel });
      await run('find_channel', { name: 'not-there' });
      await run('list_channels', { archived: true, most: 2 });
      await run('create_channel', { name: 'month-end' });
      await run('read_messages', { channel, since: '2026-11-01T00:00:00Z', until: '2026-12-31T00:00:00Z' });
      await expect(run('find_person', { email: 'nobody@x.example' })).resolves.toEqual({ found: false });
      expect(violations()).toEqual([]);
      expect(simulator.requests.length).toBeGreaterThan(35);
    });

    test('health, lists for forms and look-ups stay inside it too', async () => {
      await expect(slack.health(line.context())).resolves.toMatchObject({ label: 'Harbor & Pine (baton)' });
      for (const list of Object.values(slack.options!)) {
        expect((await list(line.context(), { text: '', input: {} })).items.length).toBeGreaterThan(2);
      }
      for (const [name, { find }] of Object.entries(slack.actions)) {
        if (!find) continue;
        const input = await inputOf(name);
        const output = await run(name, input, { key: `8:${name}:1` });
        expect(await find(line.context({ key: `8:${name}:1` }), input)).toEqual(output);
        expect(await find(line.context({ key: `8:${name}:10` }), input)).toBeUndefined();
      }
      expect(violations()).toEqual([]);
    });

    test('messages in a thread have the form of messages everywhere else', async () => {
      await run('reply_in_thread', slack.actions['reply_in_thread']!.example.input, { key: '9:reply_in_thread:1' });
      const headers = { authorization: 'Bearer sandbox-slack-access' };
      const url = `${address}/api/conversations.replies?channel=C0000000201&ts=1795161600.000100`;
      const { messages } = (await (await fetch(url, { headers })).json()) as { messages: unknown[] };
      const schema = { components: read.document['components'], $ref: '#/components/schemas/objs_message' };
      expect(messages.length).toBeGreaterThan(2);
      expect(messages.flatMap((one) => problemsOf(schema, one))).toEqual([]);
    });

    test('triggers: asking a channel for what is new stays inside it', async () => {
      const { poll } = slack.triggers['new_message'] as PollTrigger;
      const params = { channel: 'C0000000202' };
      const { cursor } = await poll(line.context(), { cursor: undefined, params });
      expect(await poll(line.context(), { cursor, params })).toMatchObject({ events: [], more: false });
      expect(violations()).toEqual([]);
    });

    describeBroken({
      connector: slack,
      simulator: () => simulator,
      line: () => line,
      run,
      inputOf,
      lookUpInputOf: (name) => slack.actions[name]!.example.input,
      secret: 'sandbox-slack-access',
      patience: { silence: 100, otherwise: 5_000 },
    });

    test('every refusal that Slack documents is one of the ten words, and nothing is left to guess', async () => {
      for (const name of Object.keys(slack.actions)) {
        const before = simulator.requests.length;
        const input = await inputOf(name);
        await run(name, input);
        const operation = simulator.requests.slice(before).at(-1)!.operation;
        for (const word of refusalsOf(operation)) {
          const thrown = await refusedWith(name, await inputOf(name), word);
          expect({ name, word, isFailure: thrown === 'settled' || ConnectorError.is(thrown) }).toEqual({
            name,
            word,
            isFailure: true,
          });
        }
      }
    });

    /** What an action makes of a refusal: a failure, or settled, where it says that things are so already. */
    async function refusedWith(name: string, input: unknown, word: string): Promise<unknown> {
      const body = JSON.stringify({ ok: false, error: word });
      simulator.failAt(0, { kind: 'answer', status: 200, body });
      return run(name, input).then(
        () => (settling.has(word) ? 'settled' : 'succeeded'),
        (problem: unknown) => problem,
      );
    }

    const refusalsOf = (operation: string): string[] => {
      const [method = '', path = ''] = operation.split(' ');
      const swagger = readSpec('slack/web-api-2021.json');
      const described = dict(dict(dict(dict(swagger['paths'])[path])[method.toLowerCase()])['responses']);
      const schema = dict(dict(described['default'])['schema']);
      return (dict(dict(schema['properties'])['error'])['enum'] ?? []) as string[];
    };

    test('what Slack tells fits its description of events, and is read', () => {
      for (const [name, event] of Object.entries(told)) {
        const trigger = slack.triggers[name] as WebhookTrigger;
        const wrapper = wrapped(event);
        expect(problemsOf(readSpec('slack/event-wrapper.schema.json'), wrapper)).toEqual([]);
        const topic = dict(dict(readSpec('slack/events-api-async-v1.json')['topics'])[topics[name]!]);
        const { event: schema } = dict(dict(dict(topic['subscribe'])['payload'])['properties']);
        expect(problemsOf(dict(schema), event)).toEqual([]);
        const raw = Buffer.from(JSON.stringify(wrapper));
        const request = { method: 'POST', url: 'https://x.example/hooks/1', headers: signed(raw), raw, receivedAt };
        expect(trigger.verify(request, { signing_secret: new Secret('of-the-app') })).toEqual({ verdict: 'accept' });
        expect(trigger.parse(request)).toMatchObject([{ id: 'Ev9UQ52YNA', account: 'T1H9RESGL' }]);
      }
    });
  });
}

/** Refusals that say: it is so already, or nobody is there. */
const settling = new Set([
  'message_not_found',
  'already_reacted',
  'no_reaction',
  'already_in_channel',
  'name_taken',
  'users_not_found',
]);

const topics: Readonly<Record<string, string>> = {
  message_told: 'message.channels',
  mention_told: 'app.mention',
  reaction_told: 'reaction.added',
};

const at = { event_ts: '1515449522.000016', ts: '1515449522.000016' };
const told = {
  message_told: {
    ...at,
    type: 'message',
    user: 'U061F7AUR',
    channel: 'C0LAN2Q65',
    channel_type: 'channel',
    text: 'How many cats?',
  },
  mention_told: {
    ...at,
    type: 'app_mention',
    user: 'U061F7AUR',
    channel: 'C0LAN2Q65',
    text: '<@U0LAN0Z89> is it everything?',
  },
  reaction_told: {
    type: 'reaction_added',
    user: 'U024BE7LH',
    reaction: 'thumbsup',
    item_user: 'U0G9QF9C6',
    item: { type: 'message', channel: 'C0G9QF9GZ', ts: '1360782400.498405' },
    event_ts: '1360782804.083113',
  },
};

const receivedAt = new Date(1_795_252_800_000);

const wrapped = (event: object) => ({
  token: 'XXYYZZ',
  team_id: 'T1H9RESGL',
  api_app_id: 'A2H9RFS1A',
  event,
  type: 'event_callback',
  event_id: 'Ev9UQ52YNA',
  event_time: 1_795_252_800,
  authed_users: ['U0LAN0Z89'],
});

function signed(raw: Buffer) {
  const moment = String(receivedAt.getTime() / 1_000);
  const signature = createHmac('sha256', 'of-the-app').update(`v0:${moment}:`).update(raw).digest('hex');
  return { 'x-slack-request-timestamp': moment, 'x-slack-signature': `v0=${signature}` };
}

function problemsOf(schema: Record<string, unknown>, value: unknown): string[] {
  const { $schema: _, ...plain } = schema;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(plain);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
