import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import github from '@baton/plugin-github';
import { type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readOctokitTypes } from '../vendor-simulator/read-octokit-types.ts';
import { VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

/** What the connector uses of GitHub's some thousand operations. */
const used = [
  'users/get-authenticated',
  'repos/list-for-authenticated-user',
  'repos/create-webhook',
  'repos/delete-webhook',
  'repos/list-commits',
  'repos/list-releases',
  'repos/get-latest-release',
  'repos/get-release-by-tag',
  'repos/create-release',
  'repos/update-release',
  'repos/delete-release',
  'issues/list-for-repo',
  'issues/create',
  'issues/get',
  'issues/update',
  'issues/list-comments',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/add-labels',
  'issues/remove-label',
  'issues/add-assignees',
  'issues/list-assignees',
  'issues/list-labels-for-repo',
  'pulls/list',
  'pulls/get',
  'pulls/create',
  'pulls/update',
  'pulls/request-reviewers',
  'search/issues-and-pull-requests',
];

let simulator: VendorSimulator;
let line: VendorLine;
const spec = new PublishedSpec(readOctokitTypes(used));
const repository = 'harborandpine/website';

beforeAll(async () => {
  const room = { store: new MemoryStore(), key: '', now: () => new Date() };
  simulator = new VendorSimulator(spec, (request) => github.sandbox!.handle!(request, room));
  line = lineTo(await simulator.listen(), github.sandbox!.auth);
});
afterEach(() => simulator.clearFault());
afterAll(async () => {
  await simulator.close();
  await line.close();
});

const run = (name: string, input: unknown, options = {}) => github.actions[name]!.run(line.context(options), input);

let made = 0;

/** The example, or something new where a thing can be done only once. */
const inputOf = (name: string): Record<string, unknown> => {
  const input = github.actions[name]!.example.input as Record<string, unknown>;
  made += 1;
  if (name === 'create_release') return { ...input, tag: `v9.0.${made}` };
  return name === 'create_pull_request' ? { ...input, from: `branch-${made}` } : input;
};

describe('GitHub through its official SDK, against the types of its published description', () => {
  test('a misspelt field, a wrong type and an invented operation are found: the types are really read', () => {
    const headers = { authorization: 'token x', 'content-type': 'application/json' };
    const post = (body: object) =>
      spec.checkRequest({
        method: 'POST',
        url: `https://api.github.com/repos/${repository}/issues`,
        headers,
        body: JSON.stringify(body),
      });
    const get = (path: string) =>
      spec.checkRequest({ method: 'GET', url: `https://api.github.com${path}`, headers, body: '' });
    expect(post({ title: 'x', labels: ['billing'] })).toEqual([]);
    expect(post({ title: 'x', label: ['billing'] })).toEqual([expect.stringContaining('/label is not described')]);
    expect(post({ labels: [] })).toEqual([expect.stringContaining("required property 'title'")]);
    expect(post({ title: 'x', assignees: 'sam' })).toEqual([expect.stringContaining('/assignees must be array')]);
    expect(get(`/repos/${repository}/issues?state=all&page=2`)).toEqual([]);
    expect(get(`/repos/${repository}/issues?state=any`)).not.toEqual([]);
    expect(get(`/repos/${repository}/issues?sorted=yes`)).toEqual([expect.stringContaining('query sorted is not')]);
    expect(get(`/repos/${repository}/questions`)).toEqual([expect.stringContaining('no such operation')]);
  });

  test('every action and every undo: no request and no sandbox answer outside the description', async () => {
    for (const [name, { undo }] of Object.entries(github.actions)) {
      const input = inputOf(name);
      const output = await run(name, input, { key: `7:${name}:1` });
      expect(output).toBeDefined();
      await undo?.(line.context(), { input, output });
    }
    await run('list_issues', { repository, state: 'all', label: 'billing', assignee: 'sam-okafor' });
    await run('find_issues', { repository, text: 'price "list', state: 'open' });
    await run('update_issue', { repository, number: 2, text: 'New text', assignees: ['sam-okafor'] });
    await run('list_pull_requests', { repository, state: 'all', into: 'main' });
    await run('update_pull_request', { repository, number: 3, into: 'main' });
    await run('list_commits', { repository, branch: 'main', since: '2026-11-01T00:00:00Z' });
    await run('get_release', { repository });
    await run('update_release', { repository, release: 71, publish: true });
    await run('close_issue', { repository, number: 2, not_planned: true });
    expect(simulator.violations).toEqual([]);
    expect(simulator.requests.length).toBeGreaterThan(35);
  });

  test('health, lists for forms and look-ups stay inside it too', async () => {
    await expect(github.health(line.context())).resolves.toMatchObject({ id: 'baton' });
    for (const list of Object.values(github.options!)) {
      expect((await list(line.context(), { text: '', input: { repository } })).items.length).toBeGreaterThan(1);
    }
    for (const [name, { find }] of Object.entries(github.actions)) {
      if (!find) continue;
      const input = inputOf(name);
      const output = await run(name, input, { key: `8:${name}:1` });
      expect(await find(line.context({ key: `8:${name}:1` }), input)).toEqual(output);
      expect(await find(line.context({ key: `8:${name}:10` }), input)).toBeUndefined();
    }
    expect(simulator.violations).toEqual([]);
  });

  test('triggers: asking for what is new, making a hook and taking it away stay inside it', async () => {
    const params = { repository };
    for (const trigger of Object.values(github.triggers)) {
      if (trigger.kind === 'poll') {
        const { poll } = trigger as PollTrigger;
        const { cursor } = await poll(line.context(), { cursor: undefined, params });
        expect(await poll(line.context(), { cursor, params })).toMatchObject({ events: [], more: false });
        continue;
      }
      const { subscribe, unsubscribe } = trigger as WebhookTrigger;
      const given = { url: 'https://baton.example/hooks/1', secret: new Secret('ours'), params };
      const { ref } = await subscribe!(line.context(), given);
      await unsubscribe!(line.context(), ref);
    }
    expect(simulator.violations).toEqual([]);
  });

  describeBroken({
    connector: github,
    simulator: () => simulator,
    line: () => line,
    run,
    inputOf,
    secret: 'sandbox-github-access',
    patience: { silence: 100, otherwise: 5_000 },
  });
});
