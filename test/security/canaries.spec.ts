import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Descriptor } from '@baton/plugin-sdk';
import type { Json } from '@baton/process-maps';
import { MapEditing } from '@baton/process-maps/edit';
import { bpmnOf } from '../../frontend/src/map-editor/in-out/bpmn-of.ts';
import { svgOf } from '../../frontend/src/map-editor/in-out/svg-of.ts';
import { toCsv } from '../../frontend/src/map-editor/in-out/to-csv.ts';
import { publishVendorMap } from '../scenarios/vendor-map.ts';
import { canariesIn, canaryOf } from './canaries.ts';
import { Caller } from './caller.ts';
import { type Company, makeCompany } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';
import { routeTable } from './route-table.ts';
import { TellTaleVendor } from './tell-tale-vendor.ts';

let server: TestServer;
let company: Company;
let vendor: TellTaleVendor;
const canaries: string[] = [];
/** What came out anywhere, with where. */
const outputs: [where: string, text: string][] = [];

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  vendor = new TellTaleVendor();
  // The engine's own calls use the same ports.
  server.baton.connectors.calls.agent = await vendor.listen();
  const { log } = server.baton.connectors.calls;
  server.baton.connectors.calls.log = (line) => {
    outputs.push(['log', line]);
    log(line);
  };
});

afterAll(async () => {
  vendor.close();
  await server.close();
});

const note = (where: string, what: unknown): void =>
  void outputs.push([where, typeof what === 'string' ? what : JSON.stringify(what)]);

function plant(name: string): string {
  const canary = canaryOf(name);
  canaries.push(canary);
  return canary;
}

/** Credentials as they are stored, every secret in them a canary. */
function plantedAuth({ id, auth }: Descriptor, sandbox: unknown): unknown {
  if (auth.kind === 'oauth2') {
    const access = {
      accessToken: plant(`${id}-access`),
      refreshToken: plant(`${id}-refresh`),
      accountId: randomUUID(),
    };
    return { ...access, extra: { id_hint: plant(`${id}-extra`) } };
  }
  const fields = (auth.kind === 'key' ? (auth.fields['properties'] ?? {}) : {}) as Record<
    string,
    Record<string, unknown>
  >;
  const planted = Object.keys(fields)
    .filter((field) => fields[field]?.['x-secret'] === true)
    .map((field) => [field, plant(`${id}-${field}`)]);
  return { ...(sandbox as object), ...Object.fromEntries(planted) };
}

const context = (key: string) => ({
  workspaceId: company.id,
  mapId: 'map',
  caseId: '1',
  key,
  signal: AbortSignal.timeout(30_000),
  mayCall: async () => ({ ok: true as const }),
});

test('credentials that are refused are not repeated', async () => {
  for (const { connector, descriptor } of server.baton.connectors.host.list()) {
    if (descriptor.auth.kind === 'none') continue;
    const auth = plantedAuth(descriptor, connector.sandbox?.auth);
    const connected = await server.baton.connectors.connect(company.id, connector.id, auth);
    note(`connecting ${connector.id}`, connected);
    const { connections } = server.baton.connectors;
    const account = { id: 'x', label: 'An account' };
    await connections.save({
      workspaceId: company.id,
      connector: connector.id,
      mode: 'live',
      label: 'x',
      account,
      auth,
    });
  }
  expect(canaries.length).toBeGreaterThan(10);
});

test('every action of every connector fails without telling', async () => {
  let failed = 0;
  for (const { connector, descriptor } of server.baton.connectors.host.list()) {
    for (const [name, action] of Object.entries(descriptor.actions)) {
      // The answers differ from call to call, so each action meets several.
      for (let round = 0; round < 2; round++) {
        await server.pool.query(`update connections set state = 'ready', blocked_until = null`);
        server.baton.connectors.connections.forget();
        const command = {
          do: 'run_action',
          token: 't',
          step: 's',
          visit: 1,
          attempt: 1,
          key: 'k',
          connector: connector.id,
          action: name,
          actionVersion: action.version,
          idempotency: action.idempotency,
          input: action.example.input as Json,
        } as const;
        const result = await server.baton.connectors.actions.run(command, context(`${name}:${round}:1`));
        note(`${connector.id}.${name}`, result);
        if (result.ok === false) failed += 1;
      }
    }
  }
  expect(failed).toBeGreaterThan(100);
});

test('a case that stops at such a call keeps nothing of it', async () => {
  await server.pool.query(`update connections set state = 'ready', blocked_until = null`);
  // Notices to people call too, so nobody knows which answer comes next.
  vendor.refuses = true;
  const path = await publishVendorMap(server, company);
  const heard = vendor.heard.length;
  for (let n = 0; n < 3; n++) {
    const body = JSON.stringify({ id: `m${n}`, email: 'rosa.lind@example.com' });
    await fetch(server.address + path, { method: 'POST', body });
  }
  const stopped = `select 1 from asks where state = 'open' and case_id in
    (select c.id from cases c join maps m on m.id = c.map_id where m.slug = 'look-up')`;
  for (let tries = 0; tries < 1_200 && (await server.pool.query(stopped)).rowCount! < 3; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect((await server.pool.query(stopped)).rowCount).toBe(3);
  expect(vendor.heard.length).toBeGreaterThan(heard);
});

test('the vendor really was sent what must not come back', () => {
  const sent = vendor.heard.join('\n');
  expect(canariesIn(sent, canaries).length).toBeGreaterThan(100);
});

test('no answer of the API holds a piece of one', async () => {
  const admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
  const { rows } = await server.pool.query<{ id: string }>('select id from cases where workspace_id = $1', [
    company.id,
  ]);
  for (const name of Object.keys(routeTable).filter((one) => one.startsWith('GET ') && one !== 'GET /api/live')) {
    note(name, (await admin.get(routeTable[name]!.path(company))).text);
  }
  for (const { id } of rows) note('a case', (await admin.get(`/api/cases/${id}`)).text);
  note('export', (await admin.get('/api/maps/look-up/versions/1')).text);
});

test('no file that a map is taken out as holds a piece of one', async () => {
  const admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
  const { source } = (await admin.get('/api/maps/look-up/versions/1')).body as { source: string };
  const { draft } = MapEditing.open(source)!;
  // A PNG is drawn from the SVG and holds no text.
  note('a map as YAML', source);
  note('a map as SVG', svgOf(draft));
  note('a map as CSV', toCsv(draft));
  note('a map as BPMN', await bpmnOf(source));
  const measures = (await admin.get('/api/measures?map=look-up')).text;
  note('measures', measures);
  const { rows: log } = await server.pool.query('select * from audit_log');
  expect(log.length).toBeGreaterThan(0);
  note('the whole log', JSON.stringify(log));
  for (const [where, made] of outputs.slice(-6))
    expect({ where, isThere: made.length > 100 }).toMatchObject({ isThere: true });
});

test('the database holds them sealed, and nowhere else', async () => {
  const tables = await server.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables.rows) {
    const { rows } = await server.pool.query<{ line: string }>(`select row_to_json(t)::text as line from ${name} t`);
    note(`the table ${name}`, rows.map(({ line }) => line).join('\n'));
    // Bytes are printed as hex.
  }
  expect(tables.rows.length).toBeGreaterThan(20);
});

test('nothing of them is anywhere', () => {
  const faults = server.faults.map((fault) =>
    fault instanceof Error ? `${fault.stack}${JSON.stringify(fault)}` : JSON.stringify(fault),
  );
  for (const fault of faults) note('the log', fault ?? '');
  expect(outputs.length).toBeGreaterThan(200);
  for (const [where, text] of outputs)
    expect({ where, found: canariesIn(text, canaries) }).toEqual({ where, found: [] });
});

test('the scan finds what is there', () => {
  const [canary] = canaries as [string];
  const bytes = Buffer.from(canary);
  const hidden = [
    canary,
    bytes.toString('base64'),
    bytes.toString('base64url'),
    Buffer.from(`user:${canary}`).toString('base64'),
    encodeURIComponent(canary),
    bytes.toString('hex'),
    JSON.stringify(JSON.stringify({ canary })),
    canary.slice(0, canary.length / 2),
    canary.slice(canary.length / 2),
  ];
  for (const form of hidden)
    expect({ form, found: canariesIn(`x${form}y`, canaries).length > 0 }).toEqual({ form, found: true });
});
