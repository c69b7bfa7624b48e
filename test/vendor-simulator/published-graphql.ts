import { isDeepStrictEqual } from 'node:util';
import {
  buildSchema,
  type DocumentNode,
  execute,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { SeenAnswer, SeenRequest } from './published-spec.ts';

interface Asked {
  query?: unknown;
  variables?: Record<string, unknown>;
}

/**
 * A GraphQL vendor as its published schema says it is. Strict by nature: a question for what the schema does not have, or
 * with values it does not take, is a violation; so is an answer that the schema could not have given to that question.
 */
export class PublishedGraphql {
  readonly #schema: GraphQLSchema;
  readonly #path: string;

  constructor(schema: string, path: string) {
    this.#schema = buildSchema(schema);
    this.#path = path;
  }

  operationOf(request: Pick<SeenRequest, 'method' | 'url'> & { body?: string }): { name: string } | undefined {
    if (request.method !== 'POST' || new URL(request.url).pathname !== this.#path) return undefined;
    const operation = getOperationAST(read(request.body ?? '').document);
    return { name: `${operation?.operation ?? 'unnamed'} ${operation?.name?.value ?? ''}`.trim() };
  }

  checkRequest(request: SeenRequest): string[] {
    const name = this.operationOf(request)?.name;
    if (name === undefined) return [`${request.method} ${request.url}: no such address`];
    const { document, asked } = read(request.body);
    const operation = getOperationAST(document);
    const type = request.headers['content-type'] ?? '';
    const problems = [
      ...(/^application\/json\b/.test(type) ? [] : [`the body is ${type || 'untyped'}`]),
      ...(request.headers['authorization'] ? [] : ['no Authorization header']),
      ...validate(this.#schema, document).map(({ message }) => message),
      ...Object.keys(asked).filter((key) => key !== 'query' && key !== 'variables'),
    ];
    const variables = getVariableValues(this.#schema, operation?.variableDefinitions ?? [], asked.variables ?? {});
    const known = new Set(operation?.variableDefinitions?.map(({ variable }) => variable.name.value));
    const stray = Object.keys(asked.variables ?? {}).filter((key) => !known.has(key));
    problems.push(
      ...(variables.errors ?? []).map(({ message }) => message),
      ...stray.map((key) => `$${key} is not asked for`),
    );
    return problems.map((problem) => `${name}: ${problem}`);
  }

  /** The answer, put through the schema as the source of its own question, must come out as it was. */
  checkAnswer(request: SeenRequest, { body }: SeenAnswer): string[] {
    const answer = parseJson(body) as { data?: unknown; errors?: unknown } | undefined;
    if (answer?.errors !== undefined) return [];
    const name = this.operationOf(request)?.name ?? request.url;
    const { document, asked } = read(request.body);
    const again = execute({
      schema: this.#schema,
      document,
      rootValue: answer?.data,
      variableValues: asked.variables ?? {},
    });
    if (again instanceof Promise) return [`${name}: did not come at once`];
    const problems = (again.errors ?? []).map(({ message }) => message);
    const isSame = isDeepStrictEqual(JSON.parse(JSON.stringify(again.data ?? null)), answer?.data ?? null);
    if (problems.length === 0 && !isSame) problems.push('the answer has more or less than was asked for');
    return problems.map((problem) => `${name} answered: ${problem}`);
  }
}

function read(body: string): { document: DocumentNode; asked: Asked } {
  const asked = (parseJson(body) ?? {}) as Asked;
  const empty = { document: { kind: 'Document', definitions: [] } as unknown as DocumentNode, asked };
  try {
    return typeof asked.query === 'string' ? { document: parse(asked.query), asked } : empty;
  } catch {
    return empty;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
