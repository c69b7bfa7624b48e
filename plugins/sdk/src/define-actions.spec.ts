import { expect, test } from '@jest/globals';
import { ConnectorError, describe, forConnection, OutputMismatch, Secret, secretField, z } from './index.ts';
import type { CallContext } from './index.ts';
import { acme } from './testing/acme/acme.ts';

const { action } = forConnection({
  kind: 'key',
  fields: z.object({ token: secretField('Token'), region: z.string() }),
});

const made = (run: (auth: { token: Secret; region: string }) => { n: number }) =>
  action({
    title: 't',
    description: 'd',
    input: z.object({ to: z.email() }),
    output: z.object({ n: z.int() }),
    example: { input: { to: 'a@b.example' }, output: { n: 1 } },
    idempotency: { kind: 'read' },
    run: async (context) => run(context.auth),
  });

const context = (auth: unknown): CallContext => ({
  auth,
  baseUrl: undefined,
  fetch,
  connect: () => Promise.reject(new Error('none')),
  signal: new AbortController().signal,
  key: 'k',
  now: () => new Date(),
  log: () => undefined,
});
const stored = { token: 't0ken', region: 'eu' };
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'succeeded',
    (thrown: unknown) => thrown,
  );

test('an action sees its credentials as it declared them, secrets as secrets', async () => {
  const seen: unknown[] = [];
  const result = await made((auth) => {
    seen.push(auth.token.reveal(), auth.region, auth.token instanceof Secret);
    return { n: 1 };
  }).run(context(stored), { to: 'a@b.example' });
  expect(result).toEqual({ n: 1 });
  expect(seen).toEqual(['t0ken', 'eu', true]);
});

test('data of the map that the action would refuse never reaches its code', async () => {
  const thrown = await failure(made(() => ({ n: 1 })).run(context(stored), { to: 'nobody' }));
  expect(thrown).toMatchObject({ code: 'invalid_input', info: { field: 'to' } });
});

test('incomplete stored credentials ask for a reconnect', async () => {
  const thrown = await failure(made(() => ({ n: 1 })).run(context({ region: 'eu' }), { to: 'a@b.example' }));
  expect(ConnectorError.is(thrown) && thrown.code).toBe('auth_revoked');
  expect(String(thrown)).toContain('token');
});

test('an answer of the wrong shape is the connector’s fault, not the vendor’s', async () => {
  const thrown = await failure(made(() => ({ n: 1.5 })).run(context(stored), { to: 'a@b.example' }));
  expect(thrown).toBeInstanceOf(OutputMismatch);
});

test('the descriptor is plain JSON, the same every time, and marks secret fields', () => {
  const descriptor = describe(acme());
  expect(JSON.parse(JSON.stringify(descriptor))).toEqual(descriptor);
  expect(describe(acme())).toEqual(descriptor);
  expect(descriptor.auth).toMatchObject({ kind: 'key', fields: { properties: { token: { 'x-secret': true } } } });
  expect(descriptor.actions['write_note']).toMatchObject({ idempotency: 'lookup', version: 1, undoable: false });
});
