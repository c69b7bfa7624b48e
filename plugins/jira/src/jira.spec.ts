import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Inbound, type PollTrigger, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import { toDocument, toText } from './adf.ts';
import jira from './index.ts';
import { literal, query, words } from './jql.ts';
import type { StandingIssue } from './stand-in/company.ts';
import { readJql } from './stand-in/read-jql.ts';

interface Made {
  id: string;
  key: string;
}

let count = 0;
const run = (line: VendorLine, name: string, input: object) =>
  jira.actions[name]!.run(line.context({ key: `test:${(count += 1)}` }), input);
const create = (line: VendorLine, title: string) =>
  run(line, 'create_issue', { project: 'DEL', title }) as Promise<Made>;
const stored = async (line: VendorLine, id: string) =>
  (await line.store.get('issue', id))!.data['issue'] as StandingIssue;

const issues =
  (idOf: (line: VendorLine, made: Made) => Promise<string>): PollFixture['happen'] =>
  async (line, many) => {
    const ids: string[] = [];
    for (let at = 0; at < many; at++) ids.push(await idOf(line, await create(line, `N ${at}`)));
    return ids;
  };

const sign = (raw: string, secret: string) => ({
  'x-hub-signature': `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`,
});
const secret = { name: 'hook_secret', value: 'chosen by the admin' };
const about = {
  timestamp: 1_795_255_320_000,
  issue: { id: '10012', key: 'OPS-12', fields: { summary: 'Correct it' } },
};
const told = JSON.stringify({ ...about, webhookEvent: 'jira:issue_updated', user: { displayName: 'Sam Okafor' } });
const commented = JSON.stringify({
  ...about,
  webhookEvent: 'comment_created',
  comment: { id: '31', author: { displayName: 'Sam Okafor' }, body: toDocument('Yes') },
});

test('keeps the contract', async () => {
  const params = { project: 'DEL' };
  const { results, leftOut } = await checkConnector(jira, {
    arrangeEach: {
      // An issue that is where it should be needs no more than a look.
      move_issue: async (call) => {
        const { key } = (await call('create_issue', { project: 'DEL', title: 'To be moved' })) as Made;
        return { issue: key, status: 'Done' };
      },
    },
    webhooks: {
      issue_told: { raw: told, secret, sign },
      comment_told: { raw: commented, secret, sign },
    },
    polls: {
      new_issue: { params, happen: issues(async (_line, { id }) => `created:${id}`) },
      issue_changed: {
        params,
        happen: issues(async (line, { id }) => `changed:${id}:${(await stored(line, id)).fields.updated}`),
      },
      issue_done: {
        params,
        happen: issues(async (line, { id, key }) => {
          await run(line, 'move_issue', { issue: key, status: 'done' });
          return `done:${id}:${(await stored(line, id)).fields.statuscategorychangedate}`;
        }),
      },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([
    'issue_told: replays, because the vendor signs no moment',
    'comment_told: replays, because the vendor signs no moment',
  ]);
}, 120_000);

test('a value stays one value in a query, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, other) => {
      const read = readJql(query([`project = ${literal(value)}`, `status = ${literal(other)}`], 'updated ASC'));
      expect(read?.clauses.map((clause) => clause.field)).toEqual(['project', 'status']);
      // oxlint-disable-next-line no-control-regex
      expect(read?.clauses[0]!.value).toBe(value.replace(/[\u0000-\u001f\u007f]/g, ' '));
    }),
  );
});

test.each([
  ['Rosa Lind', 'Rosa Lind'],
  ['rosa" OR project = SECRET --', 'rosa OR project SECRET'],
  ['a*~b\\"c', 'a b c'],
  ['Ångström 5 €', 'Ångström 5'],
])('of “%s” only words are looked for', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('text goes into Jira’s documents and comes out again', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9 .,:"<>]{1,30}[a-z]$/)), (lines) => {
      const text = lines.map((line) => line.trim()).join('\n');
      expect(toText(toDocument(text))).toBe(text);
    }),
  );
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'text', text: 'one' }] }] };
  expect(toText({ type: 'doc', content: [{ type: 'mention', attrs: { text: '@Sam' } }, list] })).toBe('@Samone');
  expect(toText('no document')).toBe('');
});

test('what was made is found only by its own label; undone, it is gone', async () => {
  const line = new VendorLine(jira);
  const { run: make, find, undo } = jira.actions['create_issue']!;
  const input = { project: 'OPS', title: 'Once' };
  const output = await make(line.context({ key: 'once' }), input);
  expect(await find!(line.context({ key: 'once' }), input)).toEqual(output);
  await undo!(line.context(), { input, output });
  expect(await find!(line.context({ key: 'once' }), input)).toBeUndefined();
});

test('a status without a way to it is said with those that have one', async () => {
  const line = new VendorLine(jira);
  await expect(run(line, 'move_issue', { issue: 'OPS-1', status: 'Blocked' })).rejects.toMatchObject({
    code: 'conflict',
    message: 'Jira has no way from “To Do” to “Blocked”. From there it goes to: In Progress, Done.',
  });
  await run(line, 'move_issue', { issue: 'OPS-1', status: 'in progress' });
  await expect(run(line, 'get_issue', { issue: 'OPS-1' })).resolves.toMatchObject({
    status: 'In Progress',
    done: false,
  });
});

test.each(['../myself', 'OPS-1/transitions', '', 'ops 1'])('the key "%s" never reaches an address', async (hostile) => {
  const line = new VendorLine(jira);
  await expect(run(line, 'get_issue', { issue: hostile })).rejects.toMatchObject({ code: 'invalid_input' });
  expect(line.calls).toEqual([]);
});

test.each(['evil.example/', 'a.b', '', 'x@y', '-x'])('the site "%s" never becomes an address', async (site) => {
  const line = new VendorLine(jira);
  const context = { ...line.context(), auth: { site, email: 'a@b.example', token: 't' } };
  await expect((async () => jira.health(context))()).rejects.toMatchObject({ code: 'auth_revoked' });
  expect(line.calls).toEqual([]);
});

test('a list is read page after page, as far as asked, and filtered', async () => {
  const line = new VendorLine(jira);
  for (let at = 0; at < 130; at++) await create(line, `L ${at}`);
  await expect(run(line, 'list_issues', { project: 'DEL' })).resolves.toMatchObject({ count: 130, more: false });
  await expect(run(line, 'list_issues', { project: 'DEL', most: 120 })).resolves.toMatchObject({
    count: 120,
    more: true,
  });
  await run(line, 'update_issue', { issue: 'DEL-3', add_labels: ['billing'], priority: 'High', due_on: '2026-12-01' });
  await run(line, 'assign_issue', { issue: 'DEL-3', person: '5b10a2844c20165700ede202' });
  await expect(run(line, 'list_issues', { project: 'DEL', label: 'billing' })).resolves.toMatchObject({
    issues: [{ key: 'DEL-3', priority: 'High', assignee: 'Sam Okafor', due_on: '2026-12-01' }],
  });
});

test('people are found by address, or nobody is; lists for forms hold what they should', async () => {
  const line = new VendorLine(jira);
  await expect(run(line, 'find_person', { email: 'Sam.Okafor@harborandpine.example' })).resolves.toMatchObject({
    name: 'Sam Okafor',
  });
  await expect(run(line, 'find_person', { email: 'nobody@x.example' })).resolves.toEqual({ found: false });
  await expect(run(line, 'find_issues', { text: 'rosa lind' })).resolves.toMatchObject({ issues: [{ key: 'OPS-1' }] });
  await expect(run(line, 'find_issues', { text: '"*~' })).rejects.toMatchObject({ code: 'invalid_input' });
  const list = async (name: string, input = {}) =>
    (await jira.options![name]!(line.context(), { text: '', input })).items.map(({ label }) => label);
  expect(await list('projects')).toEqual(['Operations', 'Deliveries']);
  expect(await list('kinds', { project: 'OPS' })).toEqual(['Task', 'Bug', 'Story']);
  expect(await list('kinds', { project: '../x' })).toEqual([]);
  expect(await list('priorities')).toContain('High');
  expect(await list('people')).toContain('Lena Fischer');
});

test('the words of a list do not change between its pages', async () => {
  const line = new VendorLine(jira);
  const { poll } = jira.triggers['new_issue'] as PollTrigger;
  for (let at = 0; at < 60; at++) await create(line, `P ${at}`);
  const first = await poll(line.context(), { cursor: undefined, params: { project: 'DEL' } });
  expect(first.more).toBe(true);
  const later = { ...line.context(), now: () => new Date(Date.now() + 600_000) };
  await poll(later, { cursor: first.cursor, params: { project: 'DEL' } });
  const asked = line.calls.slice(-2).map(({ text }) => /updated >= [^ ]+/.exec(text)?.[0]);
  expect(asked[0]).toBe(asked[1]);
});

test('deliveries about other things tell nothing; a body that is none is refused in words', () => {
  const parse = (raw: string) =>
    (jira.triggers['issue_told'] as WebhookTrigger).parse({ raw: Buffer.from(raw) } as unknown as Inbound);
  expect(parse(told)).toMatchObject([{ data: { key: 'OPS-12', what: 'changed', by: 'Sam Okafor' } }]);
  expect(parse(commented)).toEqual([]);
  expect(() => parse('[]')).toThrow(/^Expected a delivery of Jira/);
});
