import { type Dict, dict, isDict, list } from './json.ts';

export interface Swagger2 {
  /** The same description in the form of OpenAPI 3, as far as requests and answers go. */
  document: Dict;
  /** How often each thing was put right. A test holds the numbers. */
  repairs: {
    /** Credentials described as a parameter of every operation; they travel in the Authorization header. */
    tokens: number;
    /** Alternatives written as a list of `items`, which means positions of an array to a validator. */
    alternatives: number;
    /** Refusals that are described beside the answer with status 200, although they come with that status. */
    refusals: number;
  };
}

type Repairs = Swagger2['repairs'];

const methods = ['get', 'put', 'post', 'patch', 'delete'];
const form = 'application/x-www-form-urlencoded';

/** Reads Swagger 2, the form in which Slack published its Web API. */
export function readSwagger2(swagger: Dict): Swagger2 {
  const repairs: Repairs = { tokens: 0, alternatives: 0, refusals: 0 };
  const renamed = JSON.parse(JSON.stringify(swagger).replaceAll('"#/definitions/', '"#/components/schemas/')) as Dict;
  splitAlternatives(renamed, repairs);
  const paths = eachValue(dict(renamed['paths']), (item) =>
    eachValue(pick(dict(item), methods), (operation) => toOperation(dict(operation), repairs)),
  );
  const url = `https://${String(swagger['host'])}${String(swagger['basePath'] ?? '')}`;
  const components = { schemas: dict(renamed['definitions']) };
  return { document: { openapi: '3.0.3', servers: [{ url }], paths, components }, repairs };
}

const eachValue = (record: Dict, make: (value: unknown) => Dict): Dict =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

const pick = (record: Dict, names: string[]): Dict =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));

function splitAlternatives(node: unknown, repairs: Repairs): void {
  for (const item of list(node)) splitAlternatives(item, repairs);
  if (!isDict(node)) return;
  if (Array.isArray(node['items']) && node['type'] === undefined) {
    node['anyOf'] = node['items'];
    delete node['items'];
    repairs.alternatives++;
  }
  for (const child of Object.values(node)) splitAlternatives(child, repairs);
}

function toOperation(operation: Dict, repairs: Repairs): Dict {
  const all = list(operation['parameters']).map(dict);
  const parameters = all.filter(({ name }) => name !== 'token');
  repairs.tokens += all.length - parameters.length;
  const fields = parameters.filter((one) => one['in'] === 'formData');
  return {
    parameters: parameters.filter((one) => one['in'] !== 'formData').map(toParameter),
    ...(fields.length > 0 && { requestBody: { content: { [form]: { schema: toForm(fields) } } } }),
    responses: toAnswers(dict(operation['responses']), repairs),
  };
}

const toParameter = ({ name, in: place, required, ...schema }: Dict): Dict => ({
  name,
  in: place,
  required: required === true,
  schema: schemaOf(schema),
});

const toForm = (fields: Dict[]): Dict => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [String(field['name']), schemaOf(field)])),
  required: fields.filter(({ required }) => required === true).map(({ name }) => name),
});

const schemaOf = (parameter: Dict): Dict => pick(parameter, ['type', 'items', 'enum', 'format', 'pattern']);

function toAnswers(responses: Dict, repairs: Repairs): Dict {
  const [good, refused] = [dict(responses['200'])['schema'], dict(responses['default'])['schema']];
  if (good === undefined) return {};
  if (refused !== undefined) repairs.refusals++;
  const schema = refused === undefined ? good : { anyOf: [good, refused] };
  return { 200: { description: '', content: { 'application/json': { schema } } } };
}
