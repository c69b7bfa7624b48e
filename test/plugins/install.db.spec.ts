import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunAction } from '@baton/process-maps';
import { type Connectors, openConnectors } from '../../backend/src/connectors/open-connectors.ts';
import { verifyDelivery } from '../../backend/src/connectors/verify-delivery.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { publishUse } from './publish-use.ts';
import { everywhere, pack, type Packed, rawTarball, repacked, replace } from './packages.ts';

const id = 'sample_vendor';
let database: TestDatabase;
let home: string;
let connectors: Connectors;
let packed: Packed;
let workspaceId: string;
const problems: unknown[] = [];

beforeAll(async () => {
  packed = await pack();
});

beforeAll(async () => {
  database = await openTestDatabase();
  home = mkdtempSync(path.join(os.tmpdir(), 'baton-plugins-'));
  connectors = await openConnectors(database.pool, { home, onProblem: (problem) => problems.push(problem) });
  const made = await database.pool.query<{ id: string }>(`insert into workspaces (name) values ('Alder') returning id`);
  workspaceId = made.rows[0]!.id;
});

afterEach(async () => {
  await database.pool.query('truncate map_versions, maps cascade');
  if (connectors.host.find(id) || (await connectors.installer.list()).length > 0)
    await connectors.installer.remove(id, by());
  expect(problems.splice(0)).toEqual([]);
});

afterAll(async () => {
  await connectors.close();
  await database.close();
  rmSync(home, { recursive: true });
});

const by = () => ({ id: null, name: 'Ada Admin', workspaceId });

const install = (tarball: Buffer, more: { integrity?: string; acceptStops?: boolean } = {}) =>
  connectors.installer.install({ packed: tarball, source: 'a file', acceptStops: false, by: by(), ...more });

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'was not refused',
    (thrown: Error) => `${thrown.name}: ${thrown.message}`,
  );

const command = (action: string, input: RunAction['input'], idempotency: RunAction['idempotency']): RunAction => ({
  do: 'run_action',
  token: 't',
  step: 's',
  visit: 1,
  attempt: 1,
  key: 'k',
  connector: id,
  action,
  actionVersion: 1,
  idempotency,
  input,
});

const context = (key: string) => ({
  workspaceId,
  mapId: 'map',
  caseId: '1',
  key,
  signal: new AbortController().signal,
  mayCall: async () => ({ ok: true as const }),
});

describe('an installed plugin', () => {
  test('works in its sandbox like any other connector, from its own process', async () => {
    await install(packed.tarball, { integrity: packed.integrity });
    expect(connectors.host.find(id)?.descriptor.actions).toHaveProperty('create_item');
    expect(await connectors.connect(workspaceId, id)).toEqual({
      ok: true,
      account: { id: 'harbor-pine', label: 'Harbor & Pine (sandbox)' },
    });
    const made = await connectors.actions.run(command('create_item', { name: 'Ladder' }, 'key'), context('9:make:1'));
    expect(made).toMatchObject({ ok: true, facts: { sandbox: true, connector: 'Sample Vendor', requests: 1 } });
    const again = await connectors.actions.run(command('create_item', { name: 'Ladder' }, 'key'), context('9:make:1'));
    expect(again).toMatchObject({ ok: true, output: (made as { output: object }).output });
    const found = await connectors.actions.run(command('find_item', { name: 'Ladder' }, 'read'), context('9:find:1'));
    expect(found).toMatchObject({ ok: true, output: { found: true } });
    const bad = await connectors.actions.run(command('create_item', { name: '' }, 'key'), context('9:bad:1'));
    expect(bad).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    const { rows } = await database.pool.query(`select kind from sandbox_records where connector = $1`, [id]);
    expect(rows).toEqual([{ kind: 'item' }]);
  });

  test('is in the catalog, written down in the log of every company, and gone when disabled', async () => {
    const other = await database.pool.query<{ id: string }>(`insert into workspaces (name) values ('B') returning id`);
    await install(packed.tarball);
    expect((await connectors.catalogOf(workspaceId)).connectors).toHaveProperty(id);
    await connectors.installer.enable(id, false, by());
    expect(connectors.host.find(id)).toBeUndefined();
    const refused = await connectors.actions.run(command('find_item', { name: 'x' }, 'read'), context('10:f:1'));
    expect(refused).toMatchObject({ ok: false, failure: { message: expect.stringContaining('is not installed') } });
    await connectors.installer.enable(id, true, by());
    expect(connectors.host.find(id)).toBeDefined();
    const { rows } = await database.pool.query<{ action: string; actor: string }>(
      `select action, actor from audit_log where workspace_id = $1 order by id`,
      [other.rows[0]!.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['plugin_installed', 'plugin_switched', 'plugin_switched']);
    expect(rows.map(({ actor }) => actor)).not.toContain('Ada Admin');
    await database.pool.query('select 1');
  });

  test('is taken up by another process, with a data folder of its own', async () => {
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'baton-plugins-'));
    const second = await openConnectors(database.pool, {
      home: elsewhere,
      masterKey: Buffer.alloc(32, 7).toString('base64'),
    });
    try {
      expect(second.host.find(id)).toBeUndefined();
      await install(packed.tarball);
      await second.installed.refresh();
      expect(second.host.find(id)?.descriptor.version).toBe('0.1.0');
      expect(readdirSync(path.join(elsewhere, 'plugins', id))).toHaveLength(1);
    } finally {
      await second.close();
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('somebody changes its code below the data folder: the next start puts the right one back', async () => {
    await install(packed.tarball);
    const [version] = readdirSync(path.join(home, 'plugins', id));
    const file = path.join(home, 'plugins', id, version!, 'connector.mjs');
    rmSync(file);
    writeFileSync(file, 'export default {}');
    await connectors.installer.enable(id, false, by());
    await connectors.installer.enable(id, true, by());
    await connectors.connect(workspaceId, id);
    const found = await connectors.actions.run(command('find_item', { name: 'First item' }, 'read'), context('11:f:1'));
    expect(found).toMatchObject({ ok: true, output: { found: true, id: '000001' } });
  });

  test('somebody changes the stored package: it does not run, and the reason is one sentence', async () => {
    await install(packed.tarball);
    await database.pool.query(`update plugins set package = 'x'`);
    await connectors.installer.enable(id, false, by());
    await connectors.installer.enable(id, true, by());
    expect(connectors.host.find(id)).toBeUndefined();
    expect(connectors.installed.problemOf(id)).toContain('was changed after it was installed: install it again.');
    expect(problems.splice(0)).toHaveLength(1);
  });

  test('a delivery for a trigger that it does not have is refused', async () => {
    await install(packed.tarball);
    const request = { method: 'POST', url: 'https://x', headers: {}, raw: Buffer.from('{}'), receivedAt: new Date() };
    const trigger = { connector: id, event: 'item_added' };
    expect(await verifyDelivery(connectors.host, trigger, request, {})).toMatchObject({ status: 404 });
  });
});

describe('nothing is installed, not even in part, and the reason is one sentence', () => {
  const cases: [string, () => Promise<Buffer>, RegExp][] = [
    ['no package at all', async () => Buffer.from('hello'), /is no package: expected a \.tgz/],
    [
      'a package of something else',
      () => rawTarball([[{ name: 'package/package.json' }, '{"name":"left-pad"}']]),
      /is no plugin for Baton/,
    ],
    [
      'a file changed after packing',
      () => repacked(packed, replace(['connector.mjs'], 'Sample Vendor', 'Simple Vendor'), false),
      /was changed after it was packed \(“connector\.mjs”\)/,
    ],
    [
      'a file added after packing',
      () => repacked(packed, (files) => files.set('extra.mjs', Buffer.from('1')), false),
      /was changed after it was packed \(“extra\.mjs”\)/,
    ],
    [
      'code that says something else than the package',
      () => repacked(packed, replace(['connector.mjs'], 'Looks an item up', 'Deletes an item')),
      /code says something else of itself/,
    ],
    [
      'a newer connector contract',
      () =>
        repacked(packed, (files) => {
          replace(['package.json'], '"^1.0.0"', '"^2.0.0"')(files);
          everywhere('^1.0.0', '^2.0.0')(files);
        }),
      /needs connector contract \^2\.0\.0, this Baton offers 1\.\d+\.\d+: install another version of either/,
    ],
    [
      'a version that is none',
      () => repacked(packed, replace(['package.json'], '"version": "0.1.0"', '"version": "latest"')),
      /is no plugin for Baton/,
    ],
    [
      'versions that differ',
      () => repacked(packed, replace(['package.json'], '"version": "0.1.0"', '"version": "0.2.0"')),
      /calls itself sample_vendor 0\.2\.0, its connector sample_vendor 0\.1\.0/,
    ],
    [
      'the id of a connector that ships',
      () =>
        repacked(packed, (files) => {
          everywhere(
            '"sample_vendor"',
            '"webhook"',
          )({ ...files, get: files.get.bind(files), set: files.set.bind(files) } as never);
          replace(['package.json'], 'sample_vendor', 'webhook')(files);
        }),
      /Two plugins call themselves “webhook”: one ships with Baton/,
    ],
    [
      'a path that leads outside',
      () => rawTarball([[{ name: 'package/../../../outside.txt' }, 'x']]),
      /leads out of its own folder/,
    ],
    ['an absolute path', () => rawTarball([[{ name: '/etc/cron.d/outside' }, 'x']]), /leads out of its own folder/],
    [
      'a path of another system',
      () => rawTarball([[{ name: 'package/..\\..\\outside.txt' }, 'x']]),
      /leads out of its own folder/,
    ],
    [
      'a symbolic link',
      () => rawTarball([[{ name: 'package/link', type: 'symlink', linkname: '/etc/passwd' }]]),
      /holds a symlink at “package\/link”/,
    ],
    [
      'a hard link',
      () => rawTarball([[{ name: 'package/link', type: 'link', linkname: '/etc/passwd' }]]),
      /holds a link at “package\/link”/,
    ],
    ['a device', () => rawTarball([[{ name: 'package/disk', type: 'block-device' }]]), /holds a block device/],
    [
      'the same file twice',
      () =>
        rawTarball([
          [{ name: 'package/a' }, '1'],
          [{ name: 'package/a' }, '2'],
        ]),
      /holds “a” twice/,
    ],
    [
      'too many files',
      () => rawTarball(Array.from({ length: 501 }, (_, n) => [{ name: `package/f${n}` }, 'x'])),
      /more than 500 files/,
    ],
    ['a file that is too large', async () => Buffer.alloc(11 * 1024 * 1024, 1), /larger than 10 MB/],
    [
      'a bomb: small packed, huge unpacked',
      () => rawTarball([[{ name: 'package/zeros' }, '0'.repeat(45 * 1024 * 1024)]]),
      /larger than 10 MB, or than 40 MB unpacked/,
    ],
    [
      'a bomb that never ends',
      async () => gzipSync(Buffer.alloc(60 * 1024 * 1024)),
      /larger than 10 MB, or than 40 MB unpacked/,
    ],
    [
      'code that cannot be loaded',
      () => repacked(packed, (files) => files.set('connector.mjs', Buffer.from('throw new Error("no luck")'))),
      /cannot be loaded: loading it fails with “no luck”/,
    ],
    [
      'code that exports nothing',
      () => repacked(packed, (files) => files.set('connector.mjs', Buffer.from('1'))),
      /cannot be loaded: it does not export a connector/,
    ],
    [
      'a description of another form',
      () => repacked(packed, replace(['baton.connector.json'], '"hosts": [', '"hosts": ["file:///etc", ')),
      /describes its connector in a form that Baton does not know \(descriptor\.hosts\.0\)/,
    ],
  ];

  test.each(cases)('%s', async (_what, make, why) => {
    expect(await refusal(install(await make()))).toMatch(why);
    expect(await refusal(install(await make()))).toMatch(/^PluginRefused: [^\n]+$/);
    expect(await connectors.installer.list()).toEqual([]);
    expect(connectors.host.find(id)).toBeUndefined();
    const left = existsSync(path.join(home, 'plugins'))
      ? readdirSync(path.join(home, 'plugins'), { recursive: true })
      : [];
    expect(left.filter((name) => String(name).includes('half') || String(name).includes('outside'))).toEqual([]);
    expect(existsSync('/etc/cron.d/outside')).toBe(false);
  });

  test('another package than the one that was agreed to', async () => {
    const other = await repacked(packed, (files) => files.set('README.md', Buffer.from('another')));
    expect(await refusal(install(other, { integrity: packed.integrity }))).toContain('not the one that was agreed to');
    expect(await refusal(install(packed.tarball, { integrity: 'md5-x' }))).toContain(
      'Expected a checksum of the form sha512-',
    );
  });

  test('two plugins with one id', async () => {
    await install(packed.tarball);
    const other = await repacked(packed, replace(['package.json'], 'baton-connector-sample-vendor', 'somebody-elses'));
    expect(await refusal(install(other))).toMatch(
      /Two plugins call themselves “sample_vendor”: baton-connector-sample-vendor is installed/,
    );
    expect(await connectors.installer.list()).toMatchObject([{ id, packageName: 'baton-connector-sample-vendor' }]);
  });

  test('the same version with other contents', async () => {
    await install(packed.tarball);
    const other = await repacked(packed, (files) => files.set('README.md', Buffer.from('another')));
    expect(await refusal(install(other))).toContain('a change needs a new version number');
  });

  test('scripts of the package are never run', async () => {
    const mark = path.join(home, 'a-script-ran');
    const script = `"scripts": { "preinstall": "touch ${mark}", "postinstall": "touch ${mark}", "prepare": "touch ${mark}" },`;
    await install(await repacked(packed, replace(['package.json'], '"type"', `${script} "type"`)));
    expect(existsSync(mark)).toBe(false);
  });
});

describe('an upgrade', () => {
  const nextVersion = (change: (files: Map<string, Buffer>) => void = () => undefined) =>
    repacked(packed, (files) => {
      replace(['package.json'], '"version": "0.1.0"', '"version": "0.2.0"')(files);
      everywhere('"0.1.0"', '"0.2.0"')(files);
      change(files);
    });

  test('says what changes and which maps use it; one that stops maps has to be meant', async () => {
    await install(packed.tarball);
    const fields = { with: { name: { expr: 'message.title' }, size: { text: ['of ', { expr: 'found["length"]' }] } } };
    await publishUse(database.pool, workspaceId, { title: 'Stock', connector: id, action: 'create_item', ...fields });
    const tarball = await nextVersion((files) => {
      replace(['connector.mjs'], 'create_item: createItem', 'make_item: createItem')(files);
      replace(['baton.connector.json'], '"create_item"', '"make_item"')(files);
    });
    const look = await connectors.installer.look(tarball);
    expect(look.changes).toMatchObject([
      { kind: 'action', id: 'create_item', effect: 'stops', what: '“Create an item” is no longer offered.' },
      { kind: 'action', id: 'make_item', effect: 'new' },
    ]);
    const use = {
      workspaceId,
      slug: 'Stock',
      map: 'Stock',
      kind: 'action',
      id: 'create_item',
      gives: ['name', 'size'],
    };
    expect(look.uses).toEqual([{ ...use, names: expect.arrayContaining(['title', 'length']) }]);
    expect(await refusal(install(tarball))).toContain('“Stock” would stop: “Create an item” is no longer offered.');
    expect(connectors.host.find(id)?.descriptor.version).toBe('0.1.0');
    await install(tarball, { acceptStops: true });
    expect(connectors.host.find(id)?.descriptor.version).toBe('0.2.0');
  });

  test('one that stops nothing is simply taken, also back again', async () => {
    await install(packed.tarball);
    await publishUse(database.pool, workspaceId, { title: 'Stock', connector: id, action: 'find_item' });
    await install(await nextVersion());
    expect(connectors.host.find(id)?.descriptor.version).toBe('0.2.0');
    await install(packed.tarball);
    expect(connectors.host.find(id)?.descriptor.version).toBe('0.1.0');
  });

  test('a plugin that a map uses is not removed', async () => {
    await install(packed.tarball);
    await publishUse(database.pool, workspaceId, { title: 'Stock', connector: id, action: 'find_item' });
    expect(await refusal(connectors.installer.remove(id, by()))).toMatch(
      /“Stock” uses “sample_vendor”: disable it to stop it at once/,
    );
    expect(connectors.host.find(id)).toBeDefined();
  });

  test('what is not installed cannot be changed', async () => {
    expect(await refusal(connectors.installer.enable('nobody', false, by()))).toContain(
      'No plugin “nobody” is installed.',
    );
    expect(await refusal(connectors.installer.remove('webhook', by()))).toContain('ships with Baton');
  });
});
