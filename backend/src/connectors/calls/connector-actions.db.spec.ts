import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { RunAction } from '@baton/process-maps';
import { openTestDatabase, type TestDatabase } from '../../../../test/database/open-test-database.ts';
import type { CallContext, MayCall } from '../../engine/ports.ts';
import { type Connectors, openConnectors } from '../open-connectors.ts';

let database: TestDatabase;
let connectors: Connectors;
let home: string;
let workspaceId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  home = await mkdtemp(path.join(os.tmpdir(), 'baton-connectors-'));
  connectors = await openConnectors(database.pool, { home });
  const made = await database.pool.query<{ id: string }>(`insert into workspaces (name) values ('Test') returning id`);
  workspaceId = made.rows[0]!.id;
  for (const { connector } of connectors.host.list()) {
    // One that calls nobody has no stand-in either: it runs as it is.
    const account = connector.sandbox?.account ?? { id: connector.id, label: connector.name };
    await connectors.connections.save({
      workspaceId,
      connector: connector.id,
      mode: connector.sandbox ? 'sandbox' : 'live',
      label: account.label,
      account,
      ...(!connector.sandbox && { auth: { kind: 'none' } }),
    });
  }
});

afterAll(async () => {
  await connectors.close();
  await database.close();
  await rm(home, { recursive: true });
});

const command = (uses: string, input: RunAction['input'], key: string): RunAction => {
  const [connector = '', action = ''] = uses.split('.');
  const idempotency = connectors.host.find(connector)!.descriptor.actions[action]!.idempotency;
  return {
    do: 'run_action',
    token: 't',
    step: 's',
    visit: 1,
    attempt: 1,
    key,
    connector,
    action,
    actionVersion: 1,
    idempotency,
    input,
  };
};

const context = (key: string, mayCall: () => Promise<MayCall> = async () => ({ ok: true })): CallContext => ({
  workspaceId,
  mapId: 'map',
  caseId: '1',
  key,
  signal: new AbortController().signal,
  mayCall,
});

test('a ticket is made through the official SDK in the sandbox, and the same key finds it instead of making another', async () => {
  const input = { title: 'Invoice is wrong', description: 'Twice', email: null };
  const first = await connectors.actions.run(command('intercom.create_ticket', input, 'a'), context('9:create:1'));
  expect(first).toMatchObject({ ok: true, facts: { sandbox: true, badge: 'Sandbox', connector: 'Intercom' } });
  const again = await connectors.actions.run(command('intercom.create_ticket', input, 'a'), context('9:create:1'));
  expect(again).toMatchObject({ ok: true, output: (first as { output: object }).output });
  const { rows } = await database.pool.query(`select attempts from sandbox_records where kind = 'ticket'`);
  expect(rows).toEqual([{ attempts: 1 }]);
});

test('every example of every action runs in the sandbox', async () => {
  const made = await connectors.actions.run(command('intercom.create_ticket', { title: 'x' }, 'b'), context('10:c:1'));
  const ticket = (made as unknown as { output: { id: string } }).output.id;
  const words = { channel: 'C0000000201', text: 'To be taken back' };
  const said = await connectors.actions.run(command('slack.post_message', words, 's'), context('10:s:1'));
  const changed: Record<string, object> = {
    'intercom.tag_ticket': { ticket_id: ticket },
    'intercom.note_on_ticket': { ticket_id: ticket },
    'intercom.draft_reply': { conversation_id: '215001' },
    'intercom.assign': { conversation_id: '215001' },
    // Not the message that the examples after it work on.
    'slack.delete_message': { message: (said as unknown as { output: { message: string } }).output.message },
    'email.move_message': { message: '1700000000-2' },
  };
  for (const { connector, descriptor } of connectors.host.list()) {
    for (const [name, { example }] of Object.entries(descriptor.actions)) {
      const uses = `${connector.id}.${name}`;
      const input = { ...(example.input as object), ...changed[uses] };
      const result = await connectors.actions.run(command(uses, input, uses), context(`11:${uses}:1`));
      const facts = connector.sandbox ? { sandbox: true } : { account: connector.name };
      expect({ uses, result }).toEqual({
        uses,
        result: expect.objectContaining({ ok: true, facts: expect.objectContaining(facts) }),
      });
    }
  }
});

test('with the off switch on nothing leaves and nothing fails', async () => {
  const off = async (): Promise<MayCall> => ({ ok: false, why: 'Everything is switched off.' });
  const input = { to: 'rosa.lind@example.com', subject: 's', text: 't' };
  const result = await connectors.actions.run(command('email.send_message', input, 'c'), context('12:mail:1', off));
  expect(result).toEqual({ ok: 'held', why: 'Everything is switched off.' });
  const { rows } = await database.pool.query(`select 1 from sandbox_records where key like '12:%'`);
  expect(rows).toEqual([]);
});

test('switched off between two requests of one action, the second does not leave', async () => {
  let asked = 0;
  const off = async (): Promise<MayCall> => (++asked > 2 ? { ok: false, why: 'Off.' } : { ok: true });
  const input = { ticket_id: '1', tag: 'late' };
  const result = await connectors.actions.run(command('intercom.tag_ticket', input, 'd'), context('13:t:1', off));
  expect(result).toEqual({ ok: 'held', why: 'Off.' });
  expect(asked).toBe(3);
});

test('a connector that is not connected asks for a person, in one sentence', async () => {
  const other = { ...context('14:c:1'), workspaceId: '00000000-0000-4000-8000-000000000000' };
  const result = await connectors.actions.run(command('intercom.create_ticket', { title: 'x' }, 'e'), other);
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'auth_revoked', message: 'Intercom is not connected. An admin can connect it.' },
  });
});

test('live credentials are sealed in the row, and no text of a failure repeats them', async () => {
  const secret = 'sk-canary-0123456789';
  const made = await database.pool.query<{ id: string }>(`insert into workspaces (name) values ('Live') returning id`);
  const live = made.rows[0]!.id;
  const auth = { host: '127.0.0.1', port: 9, security: 'none', user: 'u', password: secret, from: 'a@example.com' };
  await connectors.connections.save({
    workspaceId: live,
    connector: 'email',
    mode: 'live',
    label: 'x',
    account: { id: 'x', label: 'x' },
    auth,
  });
  const { rows } = await database.pool.query<{ secrets: Buffer }>(
    'select secrets from connections where workspace_id = $1',
    [live],
  );
  expect(rows[0]!.secrets.toString('latin1')).not.toContain(secret);
  const input = { to: 'rosa.lind@example.com', subject: 's', text: secret };
  const result = await connectors.actions.run(command('email.send_message', input, 'f'), {
    ...context('15:m:1'),
    workspaceId: live,
  });
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'forbidden', message: expect.stringContaining('not on the public internet') },
  });
  expect(JSON.stringify(result)).not.toContain(secret);
});

test('connecting asks the vendor first and stores nothing that did not work', async () => {
  const made = await database.pool.query<{ id: string }>(`insert into workspaces (name) values ('C') returning id`);
  const fresh = made.rows[0]!.id;
  expect(await connectors.connect(fresh, 'intercom')).toEqual({
    ok: true,
    account: { id: 'harbor-pine', label: 'Harbor & Pine (sandbox)' },
  });
  const wrong = { host: 'localhost', port: 2525, security: 'none', from: 'a@example.com' };
  expect(await connectors.connect(fresh, 'email', wrong)).toEqual({
    ok: false,
    message: expect.stringContaining('not on the public internet'),
  });
  expect(await connectors.connect(fresh, 'email', { host: 'x' })).toEqual({
    ok: false,
    message: expect.stringContaining('lacks from'),
  });
  expect((await connectors.connections.list(fresh)).map((line) => line.connector)).toEqual(['intercom']);
});

test('a made-up connector, action or version is refused before anything is called', async () => {
  const real = command('intercom.create_ticket', { title: 'x' }, 'g');
  const results = await Promise.all([
    connectors.actions.run({ ...real, connector: 'nobody' }, context('16:a:1')),
    connectors.actions.run({ ...real, action: 'constructor' }, context('16:b:1')),
    connectors.actions.run({ ...real, actionVersion: 2 }, context('16:c:1')),
  ]);
  for (const result of results) expect(result).toMatchObject({ ok: false, failure: { code: 'permanent' } });
});
