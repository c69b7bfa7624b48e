import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Inbound, type PollTrigger, Secret, type TriggerSecrets, type WebhookTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import asana from './index.ts';

const project = '1200000000000202';
const task = '1200000000000401';

const idOf = (output: unknown): string => (output as { id: string }).id;

const create = (line: VendorLine, at: number) =>
  asana.actions['create_task']!.run(line.context({ key: `made:${line.calls.length}:${at}` }), {
    project,
    name: `N ${at}`,
  });

const created: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push(`created:${idOf(await create(line, at))}`);
  return ids;
};

const completed: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const id = idOf(await create(line, at));
    await asana.actions['complete_task']!.run(line.context(), { task: id });
    const now = await asana.actions['get_task']!.run(line.context(), { task: id });
    ids.push(`completed:${id}:${(now as { completed_at: string }).completed_at}`);
  }
  return ids;
};

const sign = (raw: string, secret: string) => ({
  'x-hook-signature': createHmac('sha256', secret).update(raw).digest('hex'),
});

const happened = {
  user: { gid: '1200000000000102', resource_type: 'user' },
  created_at: '2026-11-21T10:02:00.000Z',
  resource: { gid: task, resource_type: 'task', resource_subtype: 'default_task' },
};

const changes = JSON.stringify({
  events: [
    { ...happened, action: 'changed', change: { field: 'completed', action: 'changed' } },
    { ...happened, action: 'added', parent: { gid: project, resource_type: 'project' } },
    { ...happened, action: 'added', parent: { gid: '1200000000000311', resource_type: 'section' } },
    { ...happened, action: 'deleted' },
  ],
});

const commented = JSON.stringify({
  events: [
    {
      ...happened,
      action: 'added',
      resource: { gid: '31', resource_type: 'story', resource_subtype: 'comment_added' },
      parent: { gid: task, resource_type: 'task' },
    },
  ],
});

test('keeps the contract', async () => {
  const secret = { name: 'hook_secret', value: 'chosen-by-asana' };
  const { results, leftOut } = await checkConnector(asana, {
    webhooks: {
      task_changed: { raw: changes, secret, sign },
      comment_added: { raw: commented, secret, sign },
    },
    polls: {
      new_task: { params: { project }, happen: created },
      task_completed: { params: { project }, happen: completed },
    },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([
    'task_changed: replays, because the vendor signs no moment',
    'comment_added: replays, because the vendor signs no moment',
  ]);
}, 300_000);

test('a place in a list that Asana has forgotten costs nothing: read again from the beginning, none lost, none twice', async () => {
  const line = new VendorLine(asana);
  const { poll } = asana.triggers['new_task'] as PollTrigger;
  const round = (cursor: unknown) => poll(line.context(), { cursor, params: { project } });
  const mark = await round(undefined);
  const made = await created(line, 60);
  const half = await round(mark.cursor);
  expect(half).toMatchObject({ more: true });
  const forgotten = {
    ...(half.cursor as { page: object }),
    page: { offset: 'bm90aGluZw', newest: '2026-11-21T09:00:00.000Z' },
  };
  const again = await round(forgotten);
  expect(again).toMatchObject({ events: [], more: true });
  const [first, second] = [await round(again.cursor), await round((await round(again.cursor)).cursor)];
  const ids = [half, first, second].flatMap(({ events }) => events.map((event) => event.id));
  expect(ids.toSorted()).toEqual(made.toSorted());
});

test('a task that is made while the first list is read comes with the next one', async () => {
  const line = new VendorLine(asana);
  const { poll } = asana.triggers['new_task'] as PollTrigger;
  await created(line, 1);
  const switchedOn = new Date(Date.now() - 1_000);
  const first = await poll({ ...line.context(), now: () => switchedOn }, { cursor: undefined, params: { project } });
  expect(first.events).toEqual([]);
  const next = await poll(line.context(), { cursor: first.cursor, params: { project } });
  expect(next.events).toHaveLength(1);
});

const changed = asana.triggers['task_changed'] as WebhookTrigger;

const delivery = (raw: string, headers: Record<string, string> = {}): Inbound => ({
  method: 'POST',
  url: 'https://baton.example/hooks/x',
  headers,
  raw: Buffer.from(raw),
  receivedAt: new Date(),
});

test('the first handshake keeps the secret, a later one cannot replace it', () => {
  const first = changed.verify(delivery('', { 'x-hook-secret': 'theirs' }), {});
  expect(first).toMatchObject({ verdict: 'handshake', status: 200, headers: { 'x-hook-secret': 'theirs' } });
  const kept = (first as { keep: TriggerSecrets }).keep['hook_secret'];
  expect(kept?.reveal()).toBe('theirs');
  const stored = { hook_secret: new Secret('theirs') };
  expect(changed.verify(delivery('', { 'x-hook-secret': 'mine' }), stored).verdict).toBe('reject');
  expect(changed.verify(delivery('', { 'x-hook-secret': 'theirs' }), stored)).not.toHaveProperty('keep');
});

test('a task added to several lists at once is told once; a heartbeat tells nothing', () => {
  expect(changed.parse(delivery(changes)).map((event) => event.data)).toEqual([
    { task, what: 'changed', field: 'completed', by: '1200000000000102', at: happened.created_at },
    { task, what: 'added', by: '1200000000000102', at: happened.created_at },
  ]);
  expect(changed.parse(delivery('{"events":[]}'))).toEqual([]);
  expect(changed.parse(delivery('{}'))).toEqual([]);
  expect(() => changed.parse(delivery('[]'))).toThrow(/^Expected an Asana delivery/);
});

test('a hook is made for the project and taken away again', async () => {
  const line = new VendorLine(asana);
  const given = { url: 'https://baton.example/hooks/x', secret: new Secret('unused'), params: { project } };
  const made = await changed.subscribe!(line.context(), given);
  expect(made).toMatchObject({ ref: expect.any(String), secrets: { hook_secret: expect.any(Secret) } });
  await changed.unsubscribe!(line.context(), made.ref);
  await expect(changed.unsubscribe!(line.context(), made.ref)).rejects.toMatchObject({ code: 'not_found' });
});

test.each(['../users/me', '12/delete', '', 'abc'])('the id "%s" never reaches an address', async (hostile) => {
  const line = new VendorLine(asana);
  const run = asana.actions['get_task']!.run(line.context(), { task: hostile });
  await expect(run).rejects.toMatchObject({ code: 'invalid_input' });
  expect(line.calls).toEqual([]);
});

test('what the workspace does not pay for is said in words', async () => {
  const line = new VendorLine(asana);
  line.failAt(0, { kind: 'answer', status: 402, body: '{}' });
  await expect(asana.actions['get_task']!.run(line.context(), { task })).rejects.toMatchObject({
    code: 'forbidden',
    message: expect.stringContaining('plan'),
  });
});

test('what was made is found only by its own reference; undone, it is gone', async () => {
  const line = new VendorLine(asana);
  const { run, undo } = asana.actions['create_task']!;
  const input = { project, name: 'To be undone' };
  const output = await run(line.context({ key: 'once' }), input);
  await undo!(line.context(), { input, output });
  const read = asana.actions['get_task']!.run(line.context(), { task: idOf(output) });
  await expect(read).rejects.toMatchObject({ code: 'not_found' });
});

test('a list is read page after page, as far as asked', async () => {
  const line = new VendorLine(asana);
  for (let at = 0; at < 130; at++) await create(line, at);
  const list = (most: number) => asana.actions['list_tasks']!.run(line.context(), { project, most });
  await expect(list(200)).resolves.toMatchObject({ count: 130, more: false });
  await expect(list(120)).resolves.toMatchObject({ count: 120, more: true });
});

test('a look-up stops at what it looks for, and never calls a list read in part "not there"', async () => {
  let pages = 0;
  const endless = async () => {
    pages += 1;
    const data = Array.from({ length: 100 }, (_, at) => ({
      gid: `${pages}${at}`,
      notes: at === 7 ? 'Baton reference early' : '',
    }));
    return Response.json({ data, next_page: { offset: `page-${pages}` } });
  };
  const find = (key: string) => {
    const context = { ...new VendorLine(asana).context({ key }), fetch: endless as typeof fetch };
    return asana.actions['create_task']!.find!(context, { project, name: 'Looked for' });
  };
  await expect(find('early')).resolves.toEqual({ id: '17' });
  expect(pages).toBe(1);
  await expect(find('earl')).rejects.toMatchObject({ code: 'permanent' });
  expect(pages).toBe(41);
});

test('people and projects are found by what they are called, or nobody is', async () => {
  const line = new VendorLine(asana);
  const run = (name: string, input: object) => asana.actions[name]!.run(line.context(), input);
  await expect(run('find_person', { email: 'Sam.Okafor@harborandpine.example' })).resolves.toMatchObject({
    found: true,
  });
  await expect(run('find_person', { email: 'nobody@x.example' })).resolves.toEqual({ found: false });
  await expect(run('find_project', { name: 'deliveries' })).resolves.toMatchObject({ found: true, id: project });
  await expect(run('find_tasks', { text: 'Rosa' })).resolves.toMatchObject({ found: true, tasks: [{ id: task }] });
});

test('lists for forms: sections belong to the chosen project', async () => {
  const line = new VendorLine(asana);
  const list = async (name: string, input: object = {}) =>
    (await asana.options![name]!(line.context(), { text: '', input: { ...input } })).items.map((one) => one.label);
  expect(await list('projects')).toContain('Deliveries');
  expect(await list('sections', { project })).toEqual(['To do', 'In progress', 'Done']);
  expect(await list('sections')).toEqual([]);
  expect(await list('people')).toContain('Sam Okafor');
  expect(await list('teams')).toEqual(['Operations']);
  expect(await list('workspaces')).toEqual(['Harbor & Pine']);
});
