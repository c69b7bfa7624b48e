import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { defineConnector, ConnectorError, forConnection, Secret, secretField, z } from '@baton/plugin-sdk';
import pg from 'pg';
import { openConnectors, type Connectors } from '../../backend/src/connectors/open-connectors.ts';
import type { SubscriptionHost } from '../../backend/src/connectors/triggers/subscriptions/subscription-host.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';

const masterKey = randomBytes(32).toString('base64');

/** The vendor's side: what was made and not taken away, by its name. */
let atVendor: Map<string, { url: string; token: string }>;
let deeds: string[];
/** What happens after the vendor did what it was asked. */
let then: 'answers' | 'refuses' | 'answer lost' | 'never answers';
let expiresIn: number | undefined;

const authentication = { kind: 'key', fields: z.object({ key: secretField('Key') }) } as const;
const { webhook, read } = forConnection(authentication);

const params = z.object({ list: z.string() });

async function make(url: string) {
  if (then === 'refuses') throw new ConnectorError('forbidden', 'Acme does not permit this.');
  const ref = `hook-${atVendor.size + deeds.length}`;
  atVendor.set(ref, { url, token: `token of ${ref}` });
  deeds.push(`made ${ref}`);
  if (then === 'answer lost') throw new ConnectorError('unknown_outcome', 'Acme did not answer.');
  if (then === 'never answers') await new Promise(() => undefined);
  const expiresAt = expiresIn === undefined ? {} : { expiresAt: new Date(Date.now() + expiresIn).toISOString() };
  return { ref, ...expiresAt, secrets: { token: new Secret(`token of ${ref}`) } };
}

const acme = defineConnector({
  id: 'acme',
  name: 'Acme',
  version: '1.0.0',
  sdk: '^1.0.0',
  category: 'other',
  hosts: ['127.0.0.1'],
  auth: authentication,
  limits: { default: { per: 'connection', points: 1_000, seconds: 1 } },
  health: read(async () => ({ id: 'a', label: 'A' })),
  actions: {},
  triggers: {
    told: webhook({
      title: 'Told',
      description: 'Something happens.',
      params,
      output: z.object({ id: z.string() }),
      sample: { id: '1' },
      scope: 'connection',
      secrets: ['token'],
      signsTime: false,
      verify: () => ({ verdict: 'accept' }),
      parse: () => [],
      subscribe: (_context, { url }) => make(url),
      renew: async (_context, ref) => {
        const next = await make(atVendor.get(ref)!.url);
        atVendor.delete(ref);
        deeds.push(`renewed ${ref}`);
        return next;
      },
      unsubscribe: async (_context, ref) => {
        if (!atVendor.delete(ref)) throw new ConnectorError('not_found', 'Acme does not have it.');
        deeds.push(`ended ${ref}`);
      },
    }),
  },
});

let database: TestDatabase;
let pools: pg.Pool[];
let processes: Connectors[];
let workspaceId: string;

async function openProcess(): Promise<Connectors> {
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  pools.push(pool);
  const given = { home: '', masterKey, publicUrl: 'https://baton.example', plugins: [acme] };
  const opened = await openConnectors(pool, given);
  processes.push(opened);
  return opened;
}

/** One worker; `lookOnce` is called by the tests, so its own pace is slow. */
function work(connectors: Connectors, hold = 60_000): SubscriptionHost {
  const onProblem = (problem: unknown) => {
    throw problem;
  };
  const pace = { match: 3_600_000, hold, atOnce: 10 };
  return connectors.subscriptions.host({ mayCall: async () => ({ ok: true }), onProblem, pace });
}

beforeEach(async () => {
  atVendor = new Map();
  deeds = [];
  then = 'answers';
  expiresIn = undefined;
  pools = [];
  processes = [];
  database = await openTestDatabase();
  const made = await database.pool.query<{ id: string }>(`insert into workspaces (name) values ('Test') returning id`);
  workspaceId = made.rows[0]!.id;
});

afterEach(async () => {
  for (const each of processes) await each.close();
  for (const pool of pools) await pool.end();
  await database.close();
});

async function publish(list = 'a'): Promise<string> {
  const mapId = randomUUID();
  await database.pool.query(
    `insert into maps (id, workspace_id, slug, title, published_version) values ($1::uuid, $2, $1::text, 'Map', 1)`,
    [mapId, workspaceId],
  );
  await addVersion(mapId, 1, list);
  return mapId;
}

const startsWith = (list: string) => ({ trigger: { connector: 'acme', event: 'told', with: { list } }, steps: {} });

/** A map that something else starts, and that waits for what Acme tells. */
const waitsFor = (list: string) => ({
  trigger: { connector: 'webhook', event: 'received', with: {} },
  steps: { reply: { kind: 'wait', message: { connector: 'acme', event: 'told', with: { list } } } },
});

async function addVersion(mapId: string, version: number, list: string, of: (list: string) => object = startsWith) {
  const pipeline = of(list);
  await database.pool.query(
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, $3, '', $4, '')`,
    [workspaceId, mapId, version, JSON.stringify(pipeline)],
  );
  await database.pool.query('update maps set published_version = $2 where id = $1', [mapId, version]);
}

const connect = (connectors: Connectors) => connectors.connect(workspaceId, 'acme', { key: 'a-key-of-some-length' });

const rows = async () =>
  (await database.pool.query('select state, ref, problem from subscriptions order by made_at, id')).rows as {
    state: string;
    ref: string | null;
    problem: string | null;
  }[];

const openAddresses = async () =>
  (await database.pool.query('select 1 from intake_sources where enabled')).rowCount as number;

const dueNow = () =>
  database.pool.query(`update subscriptions set due_at = now(), held_until = null where state <> 'left'`);

test('made once when a map is published and its account connected, by however many workers; its secret is sealed', async () => {
  const workers = await Promise.all([openProcess(), openProcess(), openProcess()]);
  await publish();
  const hosts = workers.map((each) => work(each));
  await Promise.all(hosts.map((host) => host.lookOnce()));
  expect(atVendor.size).toBe(0);
  expect(await connect(workers[0]!)).toMatchObject({ ok: true });
  for (let times = 0; times < 3; times++) await Promise.all(hosts.map((host) => host.lookOnce()));
  expect(deeds).toHaveLength(1);
  expect(await rows()).toMatchObject([{ state: 'ready', ref: [...atVendor.keys()][0] }]);
  const all = await database.pool.query(
    `select (select string_agg(s::text, '') from subscriptions s) || (select string_agg(i::text, '') from intake_sources i) as t`,
  );
  const [told] = [...atVendor.values()];
  for (const secret of [told!.token, told!.url.split('/').at(-1)!]) {
    expect(all.rows[0].t).not.toContain(secret);
    expect(all.rows[0].t).not.toContain(Buffer.from(secret).toString('hex'));
  }
});

test('what a step waits for is asked for too, until no version waits for it', async () => {
  const host = work(await openProcess());
  await connect(processes[0]!);
  const mapId = await publish('a');
  await addVersion(mapId, 2, 'b', waitsFor);
  await host.lookOnce();
  await host.lookOnce();
  expect([atVendor.size, await openAddresses()]).toEqual([1, 1]);
  const { rows: kept } = await database.pool.query(
    `select place <> '' as waits, params from subscriptions where state = 'ready'`,
  );
  expect(kept).toEqual([{ waits: true, params: { list: 'b' } }]);
  await addVersion(mapId, 3, 'c', () => ({ ...waitsFor('c'), steps: {} }));
  await host.lookOnce();
  await host.lookOnce();
  expect([atVendor.size, await openAddresses()]).toEqual([0, 0]);
});

test('other settings, another trigger or nothing published: the old one is taken away, and its address is closed', async () => {
  const host = work(await openProcess());
  await connect(processes[0]!);
  const mapId = await publish('a');
  await host.lookOnce();
  await addVersion(mapId, 2, 'b');
  await host.lookOnce();
  await host.lookOnce();
  expect(atVendor.size).toBe(1);
  expect(await openAddresses()).toBe(1);
  await database.pool.query('update maps set published_version = null');
  await host.lookOnce();
  expect(atVendor.size).toBe(0);
  expect(await rows()).toEqual([]);
  expect((await database.pool.query('select 1 from intake_sources')).rowCount).toBe(0);
});

test('disconnecting takes everything away while the account is still there', async () => {
  const host = work(await openProcess());
  await connect(processes[0]!);
  await publish();
  await host.lookOnce();
  await processes[0]!.subscriptions.endAll(workspaceId, 'acme', async () => ({ ok: true }));
  await processes[0]!.connections.remove(workspaceId, 'acme');
  await host.lookOnce();
  expect(atVendor.size).toBe(0);
  expect(await rows()).toEqual([]);
});

test('what ends is renewed before it does, and the new one has its own secret', async () => {
  expiresIn = 7 * 86_400_000;
  const host = work(await openProcess());
  await connect(processes[0]!);
  await publish();
  await host.lookOnce();
  const due = await database.pool.query(`select expires_at - due_at = interval '1 day' as ahead from subscriptions`);
  expect(due.rows).toEqual([{ ahead: true }]);
  await host.lookOnce();
  expect(deeds).toHaveLength(1);
  await dueNow();
  await host.lookOnce();
  expect(deeds.filter((deed) => deed.startsWith('renewed'))).toHaveLength(1);
  expect(await rows()).toMatchObject([{ state: 'ready', ref: [...atVendor.keys()][0] }]);
});

test('refused by the vendor: the reason is kept, and it is asked again later, not at once', async () => {
  then = 'refuses';
  const host = work(await openProcess());
  await connect(processes[0]!);
  await publish();
  await host.lookOnce();
  await host.lookOnce();
  expect(await rows()).toEqual([{ state: 'wanted', ref: null, problem: 'Acme does not permit this.' }]);
  then = 'answers';
  await dueNow();
  await host.lookOnce();
  expect(await rows()).toMatchObject([{ state: 'ready', problem: null }]);
});

test.each(['answer lost', 'never answers'] as const)(
  '%s: the next attempt has another address; of what may be at the vendor there is a record, and nothing of it gets in',
  async (what) => {
    then = what;
    const dying = work(await openProcess());
    await connect(processes[0]!);
    await publish();
    const asking = dying.lookOnce().catch(() => undefined);
    if (what === 'answer lost') await asking;
    else while (deeds.length === 0) await new Promise((resolve) => void setTimeout(resolve, 10));
    then = 'answers';
    await dueNow();
    const other = work(await openProcess());
    for (let times = 0; times < 3; times++) await other.lookOnce();
    expect(await rows()).toMatchObject([
      { state: 'left', ref: null, problem: expect.stringMatching(/is not known/) },
      { state: 'ready' },
    ]);
    const urls = [...atVendor.values()].map(({ url }) => url);
    expect(new Set(urls).size).toBe(2);
    expect(await openAddresses()).toBe(1);
  },
);
