import { type Dict, dict, list } from './json.ts';

export interface Discovered {
  /** The same description in the form of OpenAPI, as far as requests and answers go. */
  document: Dict;
  /** How often a number was written as text, which no validator reads. A test holds it. */
  numbersAsText: number;
}

/** Annotations that limit nothing about data. */
const dropped = [
  'id',
  'default',
  'annotations',
  'enumDescriptions',
  'readOnly',
  'deprecated',
  'repeated',
  'required',
  'location',
];

/**
 * Reads a discovery document, the form in which Google publishes its APIs. Uploads have addresses of their own there; their
 * first part is the JSON that the plain call takes.
 */
export function readDiscovery(discovery: Dict): Discovered {
  const counted = { numbersAsText: 0 };
  const schemas = eachValue(dict(discovery['schemas']), (schema) => toSchema(schema, counted));
  const paths: Record<string, Dict> = {};
  const shared = toParameters(dict(discovery['parameters']), counted, 'query');
  for (const method of methodsOf(discovery)) {
    const operation = toOperation(method, shared, counted);
    add(paths, `/${templateOf(method)}`, method, operation);
    const upload = dict(dict(dict(method['mediaUpload'])['protocols'])['simple'])['path'];
    if (typeof upload === 'string') add(paths, upload, method, { ...operation, 'x-upload': true });
  }
  const url = `${String(discovery['rootUrl'])}${String(discovery['servicePath'])}`;
  return { document: { openapi: '3.0.3', servers: [{ url }], paths, components: { schemas } }, ...counted };
}

type Counted = { numbersAsText: number };

const eachValue = (record: Dict, make: (value: unknown) => Dict): Dict =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

function methodsOf(resource: Dict): Dict[] {
  const own = Object.values(dict(resource['methods'])).map(dict);
  return [...own, ...Object.values(dict(resource['resources'])).flatMap((inner) => methodsOf(dict(inner)))];
}

const templateOf = (method: Dict): string => String(method['flatPath'] ?? method['path']).replace(/\{\+/g, '{');

function add(paths: Record<string, Dict>, path: string, method: Dict, operation: Dict): void {
  (paths[path] ??= {})[String(method['httpMethod']).toLowerCase()] = operation;
}

function toOperation(method: Dict, shared: Dict[], counted: Counted): Dict {
  const [asked, answered] = [dict(method['request'])['$ref'], dict(method['response'])['$ref']];
  return {
    parameters: [...shared, ...toParameters(dict(method['parameters']), counted)],
    ...(typeof asked === 'string' && { requestBody: { content: json(asked) } }),
    responses: { 200: { description: '', ...(typeof answered === 'string' && { content: json(answered) }) } },
    'x-scopes': list(method['scopes']),
    'x-media-download': method['supportsMediaDownload'] === true,
  };
}

const json = (name: string): Dict => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });

function toParameters(parameters: Dict, counted: Counted, where?: string): Dict[] {
  return Object.entries(parameters).map(([name, value]) => {
    const { repeated, required, location } = dict(value);
    const schema = toSchema(value, counted);
    return {
      name,
      in: location ?? where,
      required: required === true,
      schema: repeated === true ? { type: 'array', items: schema } : schema,
    };
  });
}

function toSchema(given: unknown, counted: Counted): Dict {
  const schema: Dict = {};
  for (const [key, value] of Object.entries(dict(given))) {
    if (key === 'properties') schema[key] = eachValue(dict(value), (inner) => toSchema(inner, counted));
    else if (key === 'items' || key === 'additionalProperties') schema[key] = toSchema(value, counted);
    else if (key === '$ref') schema[key] = `#/components/schemas/${String(value)}`;
    else if ((key === 'minimum' || key === 'maximum') && typeof value === 'string') {
      counted.numbersAsText++;
      schema[key] = Number(value);
    } else if (!dropped.includes(key) && !(key === 'type' && value === 'any')) schema[key] = value;
  }
  return schema;
}
