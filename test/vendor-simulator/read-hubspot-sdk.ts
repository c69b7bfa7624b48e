import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Dict, dict } from './json.ts';

/**
 * HubSpot's own description may not be shared, but its SDK is generated from it: operations are read from the generated
 * classes, fields and their types from the models, and which of them may be left out from the type definitions.
 */
const parts = ['objects', 'owners', 'pipelines', 'properties', 'associations/v4'] as const;

const require = createRequire(path.resolve(import.meta.dirname, '../../plugins/hubspot/package.json'));
const crm = path.join(path.dirname(require.resolve('@hubspot/api-client')), 'codegen/crm');

/** An OpenAPI document of the parts that the connector uses. */
export function readHubSpotSdk(): Dict {
  const paths: Record<string, Record<string, Dict>> = {};
  const schemas: Record<string, Dict> = {};
  for (const part of parts) {
    Object.assign(schemas, modelsOf(part));
    for (const operation of operationsOf(part)) (paths[operation.path] ??= {})[operation.method] = operation.definition;
  }
  return { openapi: '3.0.1', paths, components: { schemas } };
}

const nameIn = (part: string, model: string): string => `${part.replace('/', '_')}_${model}`;

interface SdkOperation {
  path: string;
  method: string;
  definition: Dict;
}

/** Every request that a generated class builds, with the answers that it reads. */
function operationsOf(part: string): SdkOperation[] {
  const folder = path.join(crm, part, 'apis');
  const files = readdirSync(folder).filter((name) => name.endsWith('Api.js'));
  return files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const found = text.matchAll(/^ {4}(\w+)\([^)]*\) \{\n[\s\S]*?^ {12}return requestContext;/gm);
    return [...found].flatMap(([body = '', name = '']) => operationOf(part, name, body, text));
  });
}

function operationOf(part: string, name: string, body: string, whole: string): SdkOperation[] {
  const address = /localVarPath = '([^']+)'/.exec(body)?.[1];
  const method = /HttpMethod\.([A-Z]+)\)/.exec(body)?.[1]?.toLowerCase();
  if (address === undefined || method === undefined) return [];
  const inPath = [...address.matchAll(/\{(\w+)\}/g)].map(([, key]) => parameter(part, 'path', key!, 'string'));
  const inQuery = [...body.matchAll(/serialize\(\w+, "([^"]+)", "[^"]*"\)[\s\S]{0,160}?QueryParam\("(\w+)"/g)];
  const single = [...body.matchAll(/setQueryParam\("(\w+)", [\w.]+serialize\(\w+, "([^"]+)"/g)];
  const query = [
    ...inQuery.map(([, type, key]) => parameter(part, 'query', key!, type!)),
    ...single.map(([, key, type]) => parameter(part, 'query', key!, type!)),
  ];
  const sent = /stringify\([\w.]+serialize\(\w+, "([^"]+)", "[^"]*"\), contentType/.exec(body)?.[1];
  const requestBody = sent && { required: true, content: json(part, sent) };
  const responses = answersOf(part, name, whole);
  const definition = { parameters: [...inPath, ...query], responses, ...(requestBody && { requestBody }) };
  return [{ path: address, method, definition }];
}

function answersOf(part: string, name: string, text: string): Dict {
  const start = text.indexOf(`    ${name}WithHttpInfo(response)`);
  const reading = text.slice(start, text.indexOf('Unknown API Status Code', start));
  const found = reading.matchAll(
    /isCodeInRange\)\("([1-9]\d\d)"[\s\S]*?(?:deserialize\([\s\S]*?, "([^"]+)", ""\)|undefined\))/g,
  );
  return Object.fromEntries(
    [...found].map(([, status, model]) => [status!, model === undefined ? {} : { content: json(part, model) }]),
  );
}

const json = (part: string, type: string): Dict => ({ 'application/json': { schema: schemaOf(part, type) } });

const parameter = (part: string, place: string, name: string, type: string): Dict => ({
  name,
  in: place,
  required: place === 'path',
  schema: schemaOf(part, type),
});

const plain: Record<string, Dict> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  any: {},
  object: { type: 'object' },
  Date: { type: 'string', format: 'date-time' },
};

/** The SDK's words for a type, as a schema. */
function schemaOf(part: string, type: string): Dict {
  const known = plain[type];
  if (known) return known;
  if (type.endsWith(' | null')) return { anyOf: [schemaOf(part, type.slice(0, -7)), { type: 'null' }] };
  if (type.startsWith('Array<')) return { type: 'array', items: schemaOf(part, type.slice(6, -1)) };
  const values = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1];
  if (values !== undefined) return { type: 'object', additionalProperties: schemaOf(part, values) };
  return { $ref: `#/components/schemas/${nameIn(part, type)}` };
}

interface Attribute {
  name: string;
  baseName: string;
  type: string;
}

function modelsOf(part: string): Record<string, Dict> {
  const models = require(path.join(crm, part, 'models/all.js')) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(models).map(([model, made]) => [
      nameIn(part, model),
      typeof made === 'function' ? modelOf(part, model, made as never) : { enum: Object.values(dict(made)) },
    ]),
  );
}

function modelOf(part: string, model: string, { attributeTypeMap }: { attributeTypeMap: Attribute[] }): Dict {
  const types = readFileSync(path.join(crm, part, 'models', `${model}.d.ts`), 'utf8');
  const needed = attributeTypeMap.filter(({ name }) => types.includes(`    '${name}': `));
  return {
    type: 'object',
    required: needed.map(({ baseName }) => baseName),
    properties: Object.fromEntries(attributeTypeMap.map(({ baseName, type }) => [baseName, schemaOf(part, type)])),
  };
}
