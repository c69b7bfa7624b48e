import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Connector } from '../connector.ts';
import { describe } from '../describe.ts';
import type { JsonSchema } from '../descriptor.ts';
import { type Checks, must, sameJson } from './checks.ts';

const name = /^[a-z][a-z0-9_]{0,39}$/;

/** The connector as data: complete, stable, and true to its own examples. */
export async function checkDescriptor(connector: Connector, checks: Checks): Promise<void> {
  const descriptor = describe(connector);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const fits = (schema: JsonSchema, data: unknown): void => must(ajv.validate(schema, data), ajv.errorsText());

  await checks.check('descriptor: plain JSON, the same every time', () => {
    must(sameJson(JSON.parse(JSON.stringify(descriptor)), descriptor), 'holds something that is not JSON');
    must(sameJson(describe(connector), descriptor), 'differs from one call to the next');
  });
  await checks.check('descriptor: names, version, hosts, limits', () => {
    must(name.test(connector.id), `id “${connector.id}”`);
    must(/^\d+\.\d+\.\d+/.test(connector.version), `version “${connector.version}”`);
    must(connector.hosts.length > 0, 'declares no host');
    must(Object.hasOwn(connector.limits, 'default'), 'declares no default limit');
    for (const id of [...Object.keys(connector.actions), ...Object.keys(connector.triggers)])
      must(name.test(id), `name “${id}”`);
    for (const action of Object.values(connector.actions))
      must(connector.limits[action.limit], `limit “${action.limit}”`);
  });
  await checks.check('descriptor: lists that fields refer to exist', () => {
    for (const [, list] of JSON.stringify(descriptor).matchAll(/"x-options":"([^"]+)"/g)) {
      must(connector.options?.[list!], `no list “${list}”`);
    }
  });
  await checks.check('descriptor: sensitive and confidential fields exist', () => {
    for (const [id, action] of Object.entries(descriptor.actions)) {
      for (const field of action.sensitive) must(hasField(action.input, field), `${id} has no input “${field}”`);
      for (const field of action.confidential) must(hasField(action.output, field), `${id} has no output “${field}”`);
    }
  });
  for (const [id, action] of Object.entries(descriptor.actions)) {
    await checks.check(`${id}: the example fits`, () => {
      fits(action.input, action.example.input);
      fits(action.output, action.example.output);
    });
  }
  for (const [id, trigger] of Object.entries(descriptor.triggers)) {
    await checks.check(`${id}: the sample fits`, () => fits(trigger.output, trigger.sample));
  }
}

function hasField(schema: JsonSchema, dotted: string): boolean {
  let current: unknown = schema;
  for (const part of dotted.split('.')) {
    const properties = (current as { properties?: Record<string, unknown> } | undefined)?.properties;
    if (!properties || !Object.hasOwn(properties, part)) return false;
    current = properties[part];
  }
  return true;
}
