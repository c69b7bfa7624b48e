import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import jira from '@baton/plugin-jira';
import type { PollTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readSpec, specFolder } from '../vendor-simulator/spec-folder.ts';
import { VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken, emptyAnswer } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

const hasSpec = specFolder() !== undefined;

if (!hasSpec) console.log('Left out: Jira against its published description, which this machine does not have.');

if (hasSpec) {
  let simulator: VendorSimulator;
  let line: VendorLine;
  let spec: PublishedSpec;
  let count = 0;

  beforeAll(async () => {
    spec = new PublishedSpec(readSpec('jira/platform-v3.yaml'));
    const room = { store: new MemoryStore(), key: '', now: () => new Date() };
    simulator = new VendorSimulator(spec, (request) => jira.sandbox!.handle!(request, room));
    line = lineTo(await simulator.listen(), jira.sandbox!.auth);
  });
  afterEach(() => simulator.clearFault());
  afterAll(async () => {
    await simulator.close();
    await line.close();
  });

  const run = (name: string, input: unknown, options = {}) =>
    jira.actions[name]!.run(line.context({ key: `7:run:${(count += 1)}`, ...options }), input);

  /** The example; an issue of its own for what can be done only once to the same. */
  async function inputOf(name: string): Promise<unknown> {
    if (name !== 'move_issue') return jira.actions[name]!.example.input;
    const { key } = (await run('create_issue', { project: 'OPS', title: 'To be moved' })) as { key: string };
    return { issue: key, status: 'Done' };
  }

  describe('Jira, against its published description', () => {
    test('the description needs the repairs that we know, and no others', () => {
      expect(spec.repairs).toEqual({ nullable: 4, nullableWrapped: 0 });
    });

    test('every action and every undo: no request and no sandbox answer outside the description', async () => {
      for (const [name, { undo }] of Object.entries(jira.actions)) {
        const input = await inputOf(name);
        const output = await run(name, input);
        await undo?.(line.context(), { input, output });
      }
      const words = { title: 'All', description: 'One\n\nTwo', priority: 'High', due_on: '2026-12-01' };
      const person = '5b10a2844c20165700ede202';
      const all = { project: 'OPS', kind: 'Bug', assignee: person, labels: ['billing'] };
      await run('create_issue', { ...words, ...all });
      await run('update_issue', { issue: 'OPS-7', ...words, add_labels: ['a', 'b'] });
      await run('list_issues', {
        project: 'OPS',
        status: 'To Do',
        kind: 'Bug',
        assignee: person,
        label: 'billing',
        most: 3,
      });
      await run('list_comments', { issue: 'OPS-5', most: 1 });
      expect(simulator.violations).toEqual([]);
      expect(simulator.requests.length).toBeGreaterThanOrEqual(18);
    });

    test('health, lists for forms, look-ups and polls stay inside it too', async () => {
      await expect(jira.health(line.context())).resolves.toMatchObject({
        label: 'harborandpine.atlassian.net (Baton)',
      });
      for (const list of Object.values(jira.options!)) {
        const query = { text: '', input: { project: 'OPS' } };
        expect((await list(line.context(), query)).items.length).toBeGreaterThan(0);
      }
      for (const [name, { find }] of Object.entries(jira.actions)) {
        if (!find) continue;
        const key = `8:${name}:1`;
        const output = await run(name, await inputOf(name), { key });
        expect(await find(line.context({ key }), await inputOf(name))).toEqual(output);
        expect(await find(line.context({ key: `${key}0` }), await inputOf(name))).toBeUndefined();
      }
      for (const name of ['new_issue', 'issue_changed', 'issue_done']) {
        const { poll } = jira.triggers[name] as PollTrigger;
        const { cursor } = await poll(line.context(), { cursor: undefined, params: { project: 'OPS' } });
        const made = (await run('create_issue', { project: 'OPS', title: 'One more' })) as { key: string };
        await run('move_issue', { issue: made.key, status: 'Done' });
        const { events } = await poll(line.context(), { cursor, params: { project: 'OPS' } });
        expect(events.map(({ data }) => (data as { key: string }).key)).toContain(made.key);
      }
      expect(simulator.violations).toEqual([]);
    });

    describeBroken({
      connector: jira,
      simulator: () => simulator,
      line: () => line,
      run,
      inputOf,
      secret: 'sandbox-jira-token',
      isRead: (operation) => operation.startsWith('GET ') || operation.endsWith('/search/jql'),
      empty: [emptyAnswer('[]')],
      emptyIsAnswer: ['update_issue', 'assign_issue', 'find_person'],
      patience: { silence: 300, otherwise: 5_000 },
    });
  });
}
