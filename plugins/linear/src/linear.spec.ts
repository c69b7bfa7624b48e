import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Inbound, type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import linear from './index.ts';
import { states, team } from './stand-in/company.ts';

interface Made {
  id: string;
  key: string;
}

let count = 0;
const run = (line: VendorLine, name: string, input: object) =>
  linear.actions[name]!.run(line.context({ key: `test:${(count += 1)}` }), input);
const create = (line: VendorLine, title: string) =>
  run(line, 'create_issue', { team: team.id, title }) as Promise<Made>;

/** Makes issues one after the other, and says under which ids they are emitted. */
const issues =
  (idOf: (line: VendorLine, made: Made) => Promise<string>): PollFixture['happen'] =>
  async (line, many) => {
    const ids: string[] = [];
    for (let at = 0; at < many; at++) ids.push(await idOf(line, await create(line, `N ${at}`)));
    return ids;
  };

const stored = async (line: VendorLine, id: string) => (await line.store.get('issue', id))!.data;

const commented: PollFixture['happen'] = async (line, many) => {
  const ids: string[] = [];
  for (let at = 0; at < many; at++) {
    const made = (await run(line, 'comment', { issue: 'OPS-2', text: `C ${at}` })) as Made;
    ids.push(`comment:${made.id}`);
  }
  return ids;
};

const deliver = (type: string, data: object) => (at: Date) =>
  JSON.stringify({
    action: 'create',
    type,
    createdAt: '2026-11-21T10:02:00.000Z',
    actor: { id: '1', name: 'Sam Okafor', type: 'user' },
    data: { id: 'a1', updatedAt: '2026-11-21T10:02:00.000Z', ...data },
    organizationId: 'o',
    webhookTimestamp: at.getTime(),
    webhookId: 'w',
  });

const sign = (raw: string, secret: string) => ({
  'linear-signature': createHmac('sha256', secret).update(raw).digest('hex'),
});
const secret = { name: 'signing_secret', value: 'lin_wh_chosen' };

test('keeps the contract', async () => {
  const params = { team: team.id };
  const { results, leftOut } = await checkConnector(linear, {
    // An id that was chosen once is taken: the same key makes the same id.
    webhooks: {
      issue_told: { raw: deliver('Issue', { identifier: 'OPS-1', title: 'T' }), secret, sign },
      comment_told: { raw: deliver('Comment', { body: 'Yes', issueId: 'i1' }), secret, sign },
    },
    polls: {
      new_issue: { params, happen: issues(async (_line, { id }) => `created:${id}`) },
      issue_changed: {
        params,
        happen: issues(async (line, { id }) => `changed:${id}:${String((await stored(line, id))['updatedAt'])}`),
      },
      issue_completed: {
        params,
        happen: issues(async (line, { id, key }) => {
          await run(line, 'move_issue', { issue: key, state: states[2]!.id });
          return `completed:${id}:${String((await stored(line, id))['completedAt'])}`;
        }),
      },
      new_comment: { params, happen: commented },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([]);
}, 60_000);

test('what was made carries an id of ours: found again by it, never made twice, gone when undone', async () => {
  const line = new VendorLine(linear);
  const { run: make, find, undo } = linear.actions['create_issue']!;
  const input = { team: team.id, title: 'Once' };
  const output = await make(line.context({ key: 'once' }), input);
  await expect(make(line.context({ key: 'once' }), input)).rejects.toMatchObject({ code: 'invalid_input' });
  expect(await find!(line.context({ key: 'once' }), input)).toEqual(output);
  await undo!(line.context(), { input, output });
  expect(await find!(line.context({ key: 'once' }), input)).toBeUndefined();
});

test.each([
  [{ type: 'ratelimited', code: 'RATELIMITED' }, 400, 'rate_limited'],
  [{ type: 'authentication error' }, 400, 'auth_expired'],
  [{ type: 'forbidden' }, 200, 'forbidden'],
  [{ type: 'usage limit exceeded' }, 400, 'forbidden'],
  [{ type: 'invalid input' }, 200, 'invalid_input'],
  [{ type: 'graphql error' }, 400, 'invalid_input'],
  [{ type: 'internal error' }, 200, 'unknown_outcome'],
  [{ type: 'lock timeout' }, 200, 'unknown_outcome'],
  [{ type: 'something new' }, 200, 'unknown_outcome'],
])('a refusal %j with HTTP %i is %s', async (extensions, status, code) => {
  const line = new VendorLine(linear);
  const errors = [{ message: 'No.', extensions }];
  const fetch = async () =>
    Response.json(
      { data: null, errors },
      { status, headers: { 'x-ratelimit-requests-reset': `${Date.now() + 90_000}` } },
    );
  const asked = linear.actions['create_issue']!.run({ ...line.context(), fetch }, { team: team.id, title: 'T' });
  const thrown = await asked.catch((problem: unknown) => problem);
  expect(thrown).toMatchObject({ code });
  if (code === 'rate_limited') {
    const wait = (thrown as { info: { retryAfterMs: number } }).info.retryAfterMs;
    expect(Math.abs(wait - 90_000)).toBeLessThan(5_000);
  }
});

test('a list is read page after page, as far as asked', async () => {
  const line = new VendorLine(linear);
  for (let at = 0; at < 130; at++) await create(line, `L ${at}`);
  await expect(run(line, 'list_issues', { most: 500 })).resolves.toMatchObject({ count: 140, more: false });
  await expect(run(line, 'list_issues', { most: 120 })).resolves.toMatchObject({ count: 120, more: true });
  await run(line, 'move_issue', { issue: 'OPS-3', state: states[3]!.id });
  await expect(run(line, 'list_issues', { most: 500 })).resolves.toMatchObject({ count: 139 });
});

test('an issue that is made while the first list is read comes with the next one', async () => {
  const line = new VendorLine(linear);
  const { poll } = linear.triggers['new_issue'] as PollTrigger;
  await create(line, 'early');
  const switchedOn = new Date(Date.now() - 1_000);
  const first = await poll({ ...line.context(), now: () => switchedOn }, { cursor: undefined, params: {} });
  expect(first.events).toEqual([]);
  expect((await poll(line.context(), { cursor: first.cursor, params: {} })).events).toHaveLength(1);
});

test('hooks are made with the secret they are checked with, and taken away', async () => {
  const line = new VendorLine(linear);
  const trigger = linear.triggers['issue_told'] as WebhookTrigger;
  const given = { url: 'https://baton.example/hooks/x', secret: new Secret('ours'), params: {} };
  const made = await trigger.subscribe!(line.context(), given);
  expect(made.secrets!['signing_secret']!.reveal()).toBe('ours');
  expect(line.calls.at(-1)!.text).toContain('ours');
  await trigger.unsubscribe!(line.context(), made.ref);
  await expect(trigger.unsubscribe!(line.context(), made.ref)).rejects.toMatchObject({ code: 'not_found' });
});

test('deliveries of other things tell nothing; a body that is none is refused in words', () => {
  const parse = (raw: string) =>
    (linear.triggers['issue_told'] as WebhookTrigger).parse({ raw: Buffer.from(raw) } as unknown as Inbound);
  expect(parse(deliver('Cycle', {})(new Date()))).toEqual([]);
  expect(parse(deliver('Issue', { identifier: 'OPS-9' })(new Date()))).toMatchObject([{ data: { key: 'OPS-9' } }]);
  expect(() => parse('[]')).toThrow(/^Expected a delivery of Linear/);
});

test('people and projects are found by what they are called; a label goes on and off', async () => {
  const line = new VendorLine(linear);
  await expect(run(line, 'find_person', { email: 'Sam.Okafor@harborandpine.example' })).resolves.toMatchObject({
    found: true,
    name: 'Sam Okafor',
  });
  await expect(run(line, 'find_person', { email: 'nobody@x.example' })).resolves.toEqual({ found: false });
  await expect(run(line, 'find_project', { name: 'deliveries' })).resolves.toMatchObject({ found: true });
  await expect(run(line, 'find_issues', { text: 'rosa' })).resolves.toMatchObject({ issues: [{ key: 'OPS-1' }] });
  const { items } = await linear.options!['labels']!(line.context(), { text: '', input: {} });
  await run(line, 'label_issue', { issue: 'OPS-1', label: items[0]!.value });
  await expect(run(line, 'get_issue', { issue: 'OPS-1' })).resolves.toMatchObject({ labels: ['billing'] });
  await run(line, 'unlabel_issue', { issue: 'OPS-1', label: items[0]!.value });
  await expect(run(line, 'get_issue', { issue: 'OPS-1' })).resolves.toMatchObject({ labels: [] });
});
