import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { PluginList, PluginLook, PluginUses } from '@baton/contract';
import { unpack } from '../../backend/src/connectors/install/unpack.ts';
import { Caller } from '../security/caller.ts';
import { type Company, makeCompany } from '../security/make-company.ts';
import { openServer, type TestServer } from '../security/open-server.ts';
import { everywhere, pack, type Packed, repacked, replace } from './packages.ts';
import { publishUse, publishWait } from './publish-use.ts';

const id = 'sample_vendor';
let server: TestServer;
let packed: Packed;
let next: Buffer;
let [alder, birch]: Company[] = [];
let admin: Caller;
let stranger: Caller;

beforeAll(async () => {
  packed = await pack();
  next = await repacked(packed, (files) => {
    replace(['package.json'], '"version": "0.1.0"', '"version": "0.2.0"')(files);
    everywhere('"0.1.0"', '"0.2.0"')(files);
    replace(['connector.mjs'], 'create_item: createItem', 'make_item: createItem')(files);
    replace(['baton.connector.json'], '"create_item"', '"make_item"')(files);
  });
  server = await openServer();
  [alder, birch] = [await makeCompany(server, 'Alder'), await makeCompany(server, 'Birch')];
  admin = await signedIn(alder);
  stranger = await signedIn(birch);
});

afterAll(() => server.close());

afterEach(async () => {
  await server.pool.query(`delete from map_versions where source = ''; delete from maps where slug like 'uses-%'`);
  const { installer } = server.baton.connectors;
  if (await installer.find(id)) await installer.remove(id, { id: null, name: 'test', workspaceId: null });
  rmSync(server.baton.connectors.drop.place, { recursive: true, force: true });
  expect(server.faults.splice(0)).toEqual([]);
});

const signedIn = async ({ people }: Company) =>
  new Caller(server.address).signIn(await server.api.signInLink(people.admin.email));

/** As the page sends a file. */
async function upload(
  caller: Caller,
  file: Buffer,
): Promise<{ status: number; body: PluginLook & { message: string } }> {
  const response = await fetch(`${server.address}/api/plugins/look/file`, {
    method: 'POST',
    headers: { cookie: caller.cookie, 'x-baton-csrf': caller.csrf, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(file),
  });
  return { status: response.status, body: (await response.json()) as PluginLook & { message: string } };
}

const install = (caller: Caller, integrity: string, acceptStops = false) =>
  caller.send('POST', '/api/plugins', { integrity, acceptStops });

async function installed(file = packed.tarball): Promise<void> {
  const { body } = await upload(admin, file);
  expect(await install(admin, body.integrity, true)).toMatchObject({ status: 200 });
}

const uses = (company: Company, slug: string) =>
  publishUse(server.pool, company.id, { title: slug, connector: id, action: 'create_item' });

describe('a package is looked at, then installed as it was looked at', () => {
  test('from a file', async () => {
    const { status, body } = await upload(admin, packed.tarball);
    expect({ status, ...body }).toMatchObject({
      status: 200,
      integrity: packed.integrity,
      id,
      version: '0.1.0',
      account: 'key',
      hasSandbox: true,
      installed: null,
      changes: [],
      stops: false,
    });
    expect(body.actions).toContainEqual({ id: 'create_item', title: 'Create an item', changesSomething: true });
    const none = await admin.get('/api/plugins');
    expect(none.body).toMatchObject({ plugins: [] });
    const list = (await install(admin, body.integrity)).body as PluginList;
    expect(list.plugins).toMatchObject([
      { id, version: '0.1.0', enabled: true, installedBy: 'admin Alder', problem: null, integrity: packed.integrity },
    ]);
    expect(server.baton.connectors.host.find(id)).toBeDefined();
    const connectors = await admin.get('/api/connectors');
    expect(connectors.text).toContain('Sample Vendor');
    expect((await install(admin, body.integrity)).status).toBe(404);
  });

  test.each(['as a file', 'unpacked'])('from the drop folder, %s', async (form) => {
    const { place } = server.baton.connectors.drop;
    mkdirSync(place, { recursive: true });
    if (form === 'unpacked') await unpack(path.join(place, 'sample'), packed.plugin.files);
    else writeFileSync(path.join(place, 'sample.tgz'), packed.tarball);
    const { dropped } = (await admin.get('/api/plugins')).body as PluginList;
    expect(dropped).toEqual([form === 'unpacked' ? 'sample' : 'sample.tgz']);
    const look = await admin.send('POST', '/api/plugins/look', { folder: dropped[0] });
    expect(look).toMatchObject({ status: 200, body: { id, version: '0.1.0' } });
    expect(await install(admin, (look.body as PluginLook).integrity)).toMatchObject({ status: 200 });
  });

  test.each(['../', '..', '/etc', 'elsewhere', 'elsewhere.tgz', '.', ''])(
    'no folder but that one: %p',
    async (folder) => {
      const { place } = server.baton.connectors.drop;
      mkdirSync(place, { recursive: true });
      symlinkSync('/etc', path.join(place, 'elsewhere'));
      symlinkSync('/etc/passwd', path.join(place, 'elsewhere.tgz'));
      const { status, text } = await admin.send('POST', '/api/plugins/look', { folder });
      expect(status).toBe(400);
      expect(text).not.toContain('root:');
      expect(((await admin.get('/api/plugins')).body as PluginList).dropped).toEqual([]);
    },
  );

  test.each([
    ['./sample', /Expected the name of an npm package/],
    ['git+ssh://example.com/x', /Expected the name of an npm package/],
    ['https://example.com/x.tgz', /Expected the name of an npm package/],
    ['sample.tgz', /Expected the name of an npm package/],
    ['--registry=http://example.com', /Expected the name of an npm package/],
    ['sample@latest', /Expected an exact version/],
    ['sample@^1.0.0', /Expected an exact version/],
  ])('npm is asked for names only, not for %s', async (npm, why) => {
    const { status, body } = await admin.send('POST', '/api/plugins/look', { npm });
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'plugin_refused' } });
    expect((body as { message: string }).message).toMatch(why);
  });

  test('what nobody of this company looked at is not installed', async () => {
    await upload(stranger, packed.tarball);
    expect(await install(admin, packed.integrity)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    await upload(admin, packed.tarball);
    await server.pool.query(`update plugin_looks set looked_at = now() - interval '61 minutes'`);
    expect(await install(admin, packed.integrity)).toMatchObject({ status: 404 });
  });

  test('at most five packages of a company wait', async () => {
    for (let n = 0; n < 7; n++) {
      await upload(admin, await repacked(packed, (files) => files.set('README.md', Buffer.from(`${n}`))));
    }
    const { rows } = await server.pool.query('select 1 from plugin_looks where workspace_id = $1', [alder!.id]);
    expect(rows).toHaveLength(5);
  });

  test('a file that is none, or too large, is refused with one sentence; nothing is kept', async () => {
    const before = await server.pool.query('select 1 from plugin_looks');
    const none = await upload(admin, Buffer.from('hello'));
    expect(none).toMatchObject({
      status: 400,
      body: { code: 'plugin_refused', message: expect.stringMatching(/no package/) },
    });
    const large = await upload(admin, Buffer.alloc(10 * 1024 * 1024 + 1)).catch(() => ({ status: 413 }));
    expect(large.status).toBe(413);
    expect((await server.pool.query('select 1 from plugin_looks')).rowCount).toBe(before.rowCount);
  });
});

describe('an upgrade', () => {
  test('says which maps stop; that has to be meant', async () => {
    await installed();
    await uses(alder!, 'uses-it');
    const { body } = await upload(admin, next);
    expect(body).toMatchObject({ installed: { version: '0.1.0', same: false }, stops: true });
    expect(body.changes[0]).toEqual({
      kind: 'action',
      id: 'create_item',
      effect: 'stops',
      what: '“Create an item” is no longer offered.',
      maps: [{ slug: 'uses-it', title: 'uses-it' }],
      usedElsewhere: false,
    });
    const refused = await install(admin, body.integrity);
    expect(refused).toMatchObject({ status: 409, body: { message: expect.stringMatching(/“uses-it” would stop/) } });
    expect(await install(admin, body.integrity, true)).toMatchObject({
      status: 200,
      body: { plugins: [{ version: '0.2.0' }] },
    });
  });

  test('that stops maps of another company is not for this admin, who does not learn their names either', async () => {
    await installed();
    await uses(birch!, 'uses-of-birch');
    const { body } = await upload(admin, next);
    expect(body.changes[0]).toMatchObject({ maps: [], usedElsewhere: true });
    const refused = await install(admin, body.integrity, true);
    expect(refused).toMatchObject({ status: 409, body: { message: expect.stringMatching(/Maps of another company/) } });
    expect(refused.text + JSON.stringify(body)).not.toContain('birch');
    for (const [method, more] of [
      ['PUT', { enabled: false }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await admin.send(method, `/api/plugins/${id}`, more);
      expect(answer).toMatchObject({
        status: 409,
        body: { message: expect.stringMatching(/Maps of another company/) },
      });
    }
    expect(server.baton.connectors.host.find(id)?.descriptor.version).toBe('0.1.0');
  });
});

describe('disabling and removing', () => {
  test('say beforehand what stops: actions, and messages that a step waits for', async () => {
    await installed();
    await uses(alder!, 'uses-it');
    await publishWait(server.pool, alder!.id, { title: 'uses-wait', connector: id, event: 'item_added' });
    await server.baton.connectors.connect(alder!.id, id);
    expect((await admin.get(`/api/plugins/${id}/uses`)).body).toEqual({
      maps: [
        { slug: 'uses-it', title: 'uses-it' },
        { slug: 'uses-wait', title: 'uses-wait' },
      ],
      usedElsewhere: false,
      account: 'Harbor & Pine (sandbox)',
      accountsElsewhere: 0,
      mayRemove: false,
    } satisfies PluginUses);
    const refused = await admin.send('DELETE', `/api/plugins/${id}`);
    expect(refused).toMatchObject({
      status: 409,
      body: { message: expect.stringMatching(/“uses-it”, “uses-wait” use “sample_vendor”/) },
    });
    const off = await admin.send('PUT', `/api/plugins/${id}`, { enabled: false });
    expect(off).toMatchObject({ status: 200, body: { plugins: [{ id, enabled: false }] } });
    expect(server.baton.connectors.host.find(id)).toBeUndefined();
  });

  test('the account goes along; another company’s account is not forgotten by this admin', async () => {
    await installed();
    await server.baton.connectors.connect(alder!.id, id);
    await server.baton.connectors.connect(birch!.id, id);
    expect((await admin.get(`/api/plugins/${id}/uses`)).body).toMatchObject({ accountsElsewhere: 1, mayRemove: false });
    const refused = await admin.send('DELETE', `/api/plugins/${id}`);
    expect(refused).toMatchObject({
      status: 409,
      body: { message: expect.stringMatching(/Accounts of another company/) },
    });
    await server.baton.connectors.connections.remove(birch!.id, id);
    expect(await admin.send('DELETE', `/api/plugins/${id}`)).toMatchObject({ status: 200, body: { plugins: [] } });
    expect((await server.pool.query('select 1 from connections where connector = $1', [id])).rowCount).toBe(0);
  });

  test('what is not installed is not found; what ships is not touched', async () => {
    for (const [method, body] of [
      ['PUT', { enabled: false }],
      ['DELETE', undefined],
    ] as const) {
      expect(await admin.send(method, '/api/plugins/webhook', body)).toMatchObject({ status: 404 });
    }
    expect(await admin.get('/api/plugins/nobody/uses')).toMatchObject({ status: 404 });
    expect((await admin.get('/api/plugins/webhook/uses')).body).toMatchObject({ mayRemove: false });
  });
});

test('everything is written down, in every company, with the name only in the own one', async () => {
  await installed();
  await admin.send('PUT', `/api/plugins/${id}`, { enabled: false });
  await admin.send('DELETE', `/api/plugins/${id}`);
  const lines = async (company: Company) =>
    (
      await server.pool.query<{ action: string; actor: string }>(
        `select action, actor from audit_log where workspace_id = $1 and action like 'plugin%' order by id desc limit 3`,
        [company.id],
      )
    ).rows;
  const deeds = ['plugin_removed', 'plugin_switched', 'plugin_installed'];
  expect(await lines(alder!)).toEqual(deeds.map((action) => ({ action, actor: 'admin Alder' })));
  expect(await lines(birch!)).toEqual(deeds.map((action) => ({ action, actor: 'An admin of this installation' })));
});
