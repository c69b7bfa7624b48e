import addFormats from 'ajv-formats';
import { Ajv, type ErrorObject } from 'ajv';
import { type Dict, dict, escapePart, follow, list } from './json.ts';
import { firstPart } from './multipart-related.ts';
import { findOperation, type Operation, operationsOf } from './operations.ts';
import { repairSpec, type Repairs } from './repair-spec.ts';
import { strayFields } from './stray-fields.ts';

/** A request or answer in parts, as text from the line. */
export interface SeenRequest {
  method: string;
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}

export interface SeenAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** Formats that carry no rule for us. */
const looseFormats = ['int32', 'int64', 'float', 'double', 'byte', 'binary', 'timestamp'];

/**
 * A vendor as its published description says it is: judges requests and answers, and knows nothing of our code.
 * Strict: what the description does not mention is a violation.
 */
export class PublishedSpec {
  readonly repairs: Repairs;
  readonly #document: Dict;
  readonly #operations: Operation[];
  /** Path of the described server, without a slash at the end. */
  readonly #base: string;
  readonly #ajv: Ajv;

  constructor(document: Dict) {
    this.#document = document;
    this.repairs = repairSpec(document);
    this.#operations = operationsOf(document);
    this.#base = basePath(document);
    this.#ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false });
    addFormats.default(this.#ajv);
    for (const format of looseFormats) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ $id: 'spec', ...document }, 'spec');
  }

  operationOf(request: Pick<SeenRequest, 'method' | 'url'>): Operation | undefined {
    return findOperation(this.#operations, request.method, this.#pathOf(request.url))?.operation;
  }

  /** The address below the one that the description calls its server: `/api/1.0/tasks` -> `/tasks`. */
  #pathOf(url: string): string {
    const { pathname } = new URL(url);
    return pathname.startsWith(`${this.#base}/`) ? pathname.slice(this.#base.length) : pathname;
  }

  /** Everything that the description does not allow, in words; empty when the request is valid. */
  checkRequest(request: SeenRequest): string[] {
    const url = new URL(request.url);
    const found = findOperation(this.#operations, request.method, this.#pathOf(request.url));
    if (!found) return [`${request.method} ${url.pathname}: no such operation`];
    const { operation, path } = found;
    const problems = [
      ...this.#checkParameters(operation, path, url.searchParams, request.headers),
      ...this.#checkBody(operation, request),
      ...(request.headers['authorization'] ? [] : ['no Authorization header']),
    ];
    return problems.map((problem) => `${operation.name}: ${problem}`);
  }

  checkAnswer(request: Pick<SeenRequest, 'method' | 'url'>, answer: SeenAnswer): string[] {
    const operation = this.operationOf(request);
    if (!operation) return [`answer to an unknown operation: ${request.method} ${request.url}`];
    // Some descriptions show a body with 204; HTTP has none there (RFC 9110, 15.3.5).
    if (answer.status === 204 && answer.body === '') return [];
    const responses = dict(operation.definition['responses']);
    const status = [String(answer.status), 'default'].find((key) => responses[key] !== undefined);
    const isFile = operation.definition['x-media-download'] === true && /[?&]alt=media(&|$)/.test(request.url);
    if (!status || isFile) return []; // an error that the description does not list; its form is not described either
    const schemaAt = this.#contentSchema(responses[status], `${operation.pointer}/responses/${status}`);
    if (!schemaAt) return [];
    const problems = this.#checkJson(schemaAt, answer.body);
    return problems.map((problem) => `${operation.name} answered ${answer.status}: ${problem}`);
  }

  #checkParameters(
    operation: Operation,
    path: Record<string, string>,
    query: URLSearchParams,
    headers: SeenRequest['headers'],
  ): string[] {
    const problems: string[] = [];
    const known = new Set<string>();
    for (const parameter of operation.parameters) {
      const name = String(parameter['name']);
      if (parameter['in'] === 'query') known.add(name);
      const sources = { path: path[name], query: query.get(name) ?? undefined, header: headers[name.toLowerCase()] };
      const value = sources[parameter['in'] as keyof typeof sources];
      if (value === undefined && parameter['required'] === true) problems.push(`${name} is required`);
      if (value !== undefined)
        problems.push(...this.#checkText(name, follow(this.#document, parameter['schema']), value));
    }
    const stray = [...new Set(query.keys())].filter((name) => !known.has(name));
    return [...problems, ...stray.map((name) => `query ${name} is not described`)];
  }

  /** A parameter arrives as text; numbers, booleans and lists with commas are read as the schema asks. */
  #checkText(name: string, schema: Dict, text: string): string[] {
    const type = schema['type'];
    const isNumber = (type === 'integer' || type === 'number') && text.trim() !== '' && !Number.isNaN(Number(text));
    const plain = isNumber ? Number(text) : type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
    const value = type === 'array' ? text.split(',') : plain;
    const inline = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"spec#/')) as Dict;
    const validate = this.#ajv.compile(inline);
    return validate(value) ? [] : [`${name}: ${inWords(validate.errors)}`];
  }

  #checkBody(operation: Operation, request: SeenRequest): string[] {
    const described = operation.definition['requestBody'];
    if (described === undefined) return request.body === '' ? [] : ['a body was sent, none is described'];
    if (request.body === '')
      return follow(this.#document, described)['required'] === true ? ['a body is required'] : [];
    const type = request.headers['content-type'] ?? '';
    const upload = operation.definition['x-upload'] === true ? firstPart(type, request.body) : undefined;
    const at = `${operation.pointer}/requestBody`;
    if (upload !== undefined) return this.#checkJson(this.#contentSchema(described, at)!, upload);
    // A file is bytes: there is nothing to judge in it.
    if (takesFile(follow(this.#document, described)) && /^application\/octet-stream\b/.test(type)) return [];
    const form = dict(dict(dict(described)['content'])[formType])['schema'];
    if (form !== undefined && type.startsWith(formType)) return this.#checkForm(dict(form), request.body);
    if (!/^application\/json\b/.test(type)) return [`the body is ${type || 'untyped'}, JSON is described`];
    const schemaAt = this.#contentSchema(described, at);
    return schemaAt ? this.#checkJson(schemaAt, request.body) : [];
  }

  /** A form: every field is text, read as its schema asks. */
  #checkForm(schema: Dict, body: string): string[] {
    const fields = new URLSearchParams(body);
    const known = dict(schema['properties']);
    const missing = list(schema['required']).filter((name) => !fields.has(String(name)));
    const wrong = [...fields].flatMap(([name, value]) =>
      known[name] === undefined
        ? [`field ${name} is not described`]
        : this.#checkText(name, follow(this.#document, known[name]), value),
    );
    return [...missing.map((name) => `field ${String(name)} is required`), ...wrong];
  }

  #contentSchema(node: unknown, pointer: string): { schema: Dict; pointer: string } | undefined {
    const direct = dict(node)['$ref'];
    const holder = follow(this.#document, node);
    const type = Object.keys(dict(holder['content'])).find((name) => name.includes('json'));
    const schema = type === undefined ? undefined : dict(dict(holder['content'])[type])['schema'];
    if (type === undefined || schema === undefined) return undefined;
    const base = typeof direct === 'string' ? direct.slice(1) : pointer;
    return { schema: dict(schema), pointer: `${base}/content/${escapePart(type)}/schema` };
  }

  #checkJson({ schema, pointer }: { schema: Dict; pointer: string }, text: string): string[] {
    const value = parse(text);
    if (value === undefined) return ['the body is not JSON'];
    const reference = `spec#${pointer.split('/').map(encodeURIComponent).join('/')}`;
    const validate = this.#ajv.getSchema(reference) ?? this.#ajv.compile({ $ref: reference });
    const wrong = validate(value) ? [] : [inWords(validate.errors)];
    const stray = strayFields(this.#document, schema, value).map((path) => `${path} is not described`);
    return [...wrong, ...stray];
  }
}

const formType = 'application/x-www-form-urlencoded';

function basePath(document: Dict): string {
  const url = String(dict(list(document['servers'])[0])['url'] ?? '');
  return url === '' ? '' : new URL(url, 'https://relative.example').pathname.replace(/\/$/, '');
}

const takesFile = (described: Dict): boolean => dict(described['content'])['application/octet-stream'] !== undefined;

const inWords = (errors: ErrorObject[] | null | undefined): string =>
  (errors ?? [])
    .slice(0, 4)
    .map((error) => `${error.instancePath || 'value'} ${error.message ?? 'is wrong'}`)
    .join('; ');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
