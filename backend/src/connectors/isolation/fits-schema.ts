import { type JsonSchema, OutputMismatch } from '@baton/plugin-sdk';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: false, ownProperties: true });
addFormats.default(ajv);

const compiled = new WeakMap<object, ValidateFunction>();

/** @throws OutputMismatch naming the place, never the value */
export function fitsSchema(schema: JsonSchema, data: unknown): void {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(data)) return;
  const [error] = validate.errors ?? [];
  throw new OutputMismatch(`${error?.instancePath || 'The data'} ${error?.message ?? 'is not as declared'}.`);
}
