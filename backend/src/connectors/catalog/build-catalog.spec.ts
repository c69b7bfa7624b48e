import { expect, test } from '@jest/globals';
import { z } from '@baton/plugin-sdk';
import { installedPlugins } from '../installed-plugins.ts';
import { PluginHost } from '../plugin-host.ts';
import { buildCatalog, sandboxCatalog } from './build-catalog.ts';
import { typeFromSchema } from './type-from-schema.ts';

const typeOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => typeFromSchema(z.toJSONSchema(schema, { io }));

test.each([
  [z.string(), { kind: 'text' }],
  [z.email(), { kind: 'text' }],
  [z.int(), { kind: 'integer' }],
  [z.number(), { kind: 'number' }],
  [z.boolean(), { kind: 'boolean' }],
  [z.iso.date(), { kind: 'date' }],
  [z.iso.datetime(), { kind: 'time' }],
  [z.iso.duration(), { kind: 'duration' }],
  [z.enum(['a', 'b']), { kind: 'choice', of: ['a', 'b'] }],
  [z.literal('a'), { kind: 'choice', of: ['a'] }],
  [z.array(z.string()), { kind: 'list', of: { kind: 'text' } }],
  [z.unknown(), { kind: 'any' }],
  [z.looseObject({}), { kind: 'any' }],
  [z.record(z.string(), z.string()), { kind: 'any' }],
  [z.union([z.string(), z.int()]), { kind: 'any' }],
  [z.object({}), { kind: 'record', fields: {} }],
  [z.object({ amount: z.string() }).meta({ 'x-type': 'money' }), { kind: 'money' }],
])('case %#: a schema becomes a type of the map language', (schema, type) => {
  expect(typeOf(schema)).toEqual(type);
});

test('what may be absent or null is optional; a default makes an input optional and an output certain', () => {
  const schema = z.object({
    a: z.string(),
    b: z.string().optional(),
    c: z.string().nullable(),
    d: z.string().default('x'),
  });
  const optional = { kind: 'text', optional: true };
  expect(typeOf(schema)).toEqual({
    kind: 'record',
    fields: { a: { kind: 'text' }, b: optional, c: optional, d: { kind: 'text' } },
  });
  expect(typeOf(schema, 'input')).toMatchObject({ fields: { d: optional } });
});

test('the catalog of the installed connectors says what the compiler needs', () => {
  const host = new PluginHost(installedPlugins);
  const catalog = buildCatalog(host.descriptors(), { intercom: 'sandbox' });
  expect(catalog.connectors['intercom']).toMatchObject({
    connection: 'sandbox',
    actions: {
      find_contact: { idempotency: 'read', input: { fields: { email: { kind: 'text', optional: true } } } },
      create_ticket: { idempotency: 'lookup', undoable: true, sensitive: ['email'] },
    },
  });
  expect(catalog.connectors['email']).toMatchObject({
    connection: 'missing',
    actions: { send_message: { idempotency: 'unsafe' } },
  });
  expect(catalog.connectors['webhook']).toMatchObject({
    connection: 'not_needed',
    triggers: { received: { output: { kind: 'any' } } },
  });
  expect(sandboxCatalog(host.descriptors()).connectors['email']).toMatchObject({ connection: 'sandbox' });
  expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
});

test('plugins that do not fit are refused whole, each with one sentence', () => {
  const [webhook] = installedPlugins;
  const refusal = (change: object) => () => new PluginHost([{ ...webhook!, ...change }]);
  expect(refusal({ id: 'Web Hook' })).toThrow(/plugin id of lower-case letters/);
  expect(refusal({ version: 'latest' })).toThrow(/expected one such as 1\.4\.0/);
  expect(refusal({ sdk: '^2.0.0' })).toThrow(/needs connector contract \^2\.0\.0, this Baton offers/);
  expect(refusal({ limits: {} })).toThrow(/declares no default limit/);
  expect(() => new PluginHost([webhook!, webhook!])).toThrow(/Two plugins call themselves “webhook”/);
});
