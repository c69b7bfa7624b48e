import { OutputMismatch, type Descriptor } from '@baton/plugin-sdk';
import type { Json } from '@baton/process-maps';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: false, allErrors: false, ownProperties: true });
addFormats.default(ajv);

const compiled = new WeakMap<object, ValidateFunction>();

/**
 * What a call returned, as plain JSON of the shape that the descriptor promises: the promise the map was compiled
 * against, checked by the host, whatever the plugin's own code did.
 */
export function checkOutput(descriptor: Descriptor, action: string, output: unknown): Json {
  const schema = descriptor.actions[action]!.output;
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  const plain: unknown = output === undefined ? null : JSON.parse(JSON.stringify(output));
  if (validate(plain)) return plain as Json;
  const [error] = validate.errors ?? [];
  throw new OutputMismatch(`${error?.instancePath || 'The output'} ${error?.message ?? 'is not as declared'}.`);
}
