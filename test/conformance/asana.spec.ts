import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import asana from '@baton/plugin-asana';
import { type PollTrigger, Secret, type WebhookTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readSpec, specFolder } from '../vendor-simulator/spec-folder.ts';
import { type Violation, VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

const hasSpec = specFolder() !== undefined;

if (!hasSpec) console.log('Left out: Asana against its published description, which this machine does not have.');

/**
 * Where Asana's answers differ from its description. Lists are described in their short form, although every field that
 * `opt_fields` asks for is added (https://developers.asana.com/docs/inputoutput-options): only fields that we really ask for
 * are let through. And a task that nobody has carries `assignee: null`.
 */
const askedFor = new Set(
  'notes,completed,completed_at,created_at,modified_at,due_on,permalink_url,assignee,text,email,type'.split(','),
);
const isKnown = ({ side, problem }: Violation): boolean =>
  side === 'answer' &&
  (askedFor.has(/: \/data\/\d+\/(\w+) is not described$/.exec(problem)?.[1] ?? '') ||
    problem === 'GET /tasks/{task_gid} answered 200: /data/assignee must be object');

if (hasSpec) {
  let simulator: VendorSimulator;
  let line: VendorLine;
  let spec: PublishedSpec;

  beforeAll(async () => {
    spec = new PublishedSpec(readSpec('asana/asana.yaml'));
    const room = { store: new MemoryStore(), key: '', now: () => new Date() };
    simulator = new VendorSimulator(spec, (request) => asana.sandbox!.handle!(request, room));
    simulator.isKnown = isKnown;
    line = lineTo(await simulator.listen(), asana.sandbox!.auth);
  });
  afterEach(() => simulator.clearFault());
  afterAll(async () => {
    await simulator.close();
    await line.close();
  });

  const run = (name: string, input: unknown, options = {}) => asana.actions[name]!.run(line.context(options), input);
  const exampleOf = (name: string) => asana.actions[name]!.example.input;
  const violations = () => simulator.violations.filter((one) => !isKnown(one));

  describe('Asana through its official SDK, against its published description', () => {
    test('the description needs the repairs that we know, and no others', () => {
      expect(spec.repairs).toEqual({ nullable: 58, nullableWrapped: 7 });
    });

    test('every action and every undo: no request and no sandbox answer outside the description', async () => {
      for (const [name, { undo }] of Object.entries(asana.actions)) {
        const input = exampleOf(name);
        const output = await run(name, input, { key: `7:${name}:1` });
        expect(output).toBeDefined();
        await undo?.(line.context(), { input, output });
      }
      await run('update_task', { task: '1200000000000402', name: 'New', notes: 'n', assignee: '1200000000000103' });
      await run('tag_task', { task: '1200000000000402', tag: 'a new one' });
      await run('list_tasks', { project: '1200000000000201', open_only: false, most: 5 });
      expect(violations()).toEqual([]);
      expect(simulator.requests.length).toBeGreaterThan(25);
    });

    test('health, lists for forms and look-ups stay inside it too', async () => {
      await expect(asana.health(line.context())).resolves.toMatchObject({ label: 'Harbor & Pine (Baton)' });
      for (const list of Object.values(asana.options!)) {
        const query = { text: '', input: { project: '1200000000000201' } };
        expect((await list(line.context(), query)).items.length).toBeGreaterThan(0);
      }
      for (const [name, { find }] of Object.entries(asana.actions)) {
        if (!find) continue;
        const output = await run(name, exampleOf(name), { key: `8:${name}:1` });
        expect(await find(line.context({ key: `8:${name}:1` }), exampleOf(name))).toEqual(output);
        expect(await find(line.context({ key: `8:${name}:10` }), exampleOf(name))).toBeUndefined();
      }
      expect(violations()).toEqual([]);
    });

    test('triggers: polling, making a hook and taking it away stay inside it', async () => {
      const params = { project: '1200000000000202' };
      for (const name of ['new_task', 'task_completed']) {
        const { poll } = asana.triggers[name] as PollTrigger;
        const { cursor } = await poll(line.context(), { cursor: undefined, params });
        const made = await run('create_task', { project: params.project, name: 'One more' }, { key: `9:${name}:1` });
        await run('complete_task', { task: (made as { id: string }).id });
        const { events } = await poll(line.context(), { cursor, params });
        expect(events).toMatchObject([{ data: { name: 'One more', completed: true } }]);
        await asana.actions['create_task']!.undo!(line.context(), {
          input: { project: params.project, name: 'One more' },
          output: made,
        });
      }
      for (const name of ['task_changed', 'comment_added']) {
        const trigger = asana.triggers[name] as WebhookTrigger;
        const given = { url: 'https://baton.example/hooks/1', secret: new Secret('unused'), params };
        const { ref } = await trigger.subscribe!(line.context(), given);
        await trigger.unsubscribe!(line.context(), ref);
      }
      expect(violations()).toEqual([]);
    });

    test('a connection without a workspace takes the only one', async () => {
      const { workspace: _, ...auth } = asana.sandbox!.auth as Record<string, string>;
      await expect(run('find_tasks', { text: 'Rosa' }, { auth })).resolves.toMatchObject({ found: true });
      expect(violations()).toEqual([]);
    });

    describeBroken({
      connector: asana,
      simulator: () => simulator,
      line: () => line,
      run,
      secret: 'sandbox-asana-access',
    });
  });
}
