import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { Dict } from './json.ts';
import { propertyNamed, schemaOf, textOf } from './schema-of-type.ts';

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('@octokit/openapi-types/package.json'));

/**
 * GitHub's description fills 380 MB; its types, which GitHub generates from it, fill five. Operations, parameters, bodies and
 * answers are read from them. Formats and lengths are not in types, so they are not judged.
 * @param wanted operations such as `issues/create`, or `METHOD /path` of it
 */
export function readOctokitTypes(wanted: readonly string[]): Dict {
  const text = readFileSync(path.join(folder, 'types.d.ts'), 'utf8');
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest);
  const [paths, components, operations] = ['paths', 'components', 'operations'].map((name) =>
    interfaceOf(source, name),
  );
  const needed = new Set<string>();
  const note = (section: string, name: string) => {
    needed.add(`${section}/${name}`);
    return { $ref: `#/components/${section}/${escape(name)}` };
  };
  const described: Record<string, Dict> = {};
  for (const { id, method, address } of addressesOf(paths!, source)) {
    if (!wanted.includes(id)) continue;
    const operation = propertyNamed(operations!.members, id);
    (described[address] ??= {})[method] = operationOf(operation, source, note);
  }
  const sections: Record<string, Dict> = { schemas: {}, responses: {}, parameters: {} };
  // What is needed grows while it is read.
  for (const place of needed) {
    const [section = '', ...rest] = place.split('/');
    const name = rest.join('/');
    const holder = propertyNamed(components!.members, section) as ts.TypeLiteralNode;
    const type = propertyNamed(holder.members, name);
    sections[section]![name] = section === 'responses' ? answerOf(type, source, note) : schemaOf(type, source, note);
  }
  return { openapi: '3.1.0', servers: [{ url: 'https://api.github.com' }], paths: described, components: sections };
}

type Note = (section: string, name: string) => Dict;

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function interfaceOf(source: ts.SourceFile, name: string): ts.InterfaceDeclaration {
  const found = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
  return found as ts.InterfaceDeclaration;
}

interface Address {
  id: string;
  method: string;
  address: string;
}

function addressesOf(paths: ts.InterfaceDeclaration, source: ts.SourceFile): Address[] {
  return paths.members.filter(ts.isPropertySignature).flatMap((one) => {
    const { members } = one.type as ts.TypeLiteralNode;
    return members.filter(ts.isPropertySignature).flatMap((verb) => {
      const id = /^operations\["([^"]+)"\]$/.exec(verb.type?.getText(source) ?? '')?.[1];
      return id === undefined ? [] : [{ id, method: textOf(verb.name), address: textOf(one.name) }];
    });
  });
}

function operationOf(node: ts.TypeNode, source: ts.SourceFile, note: Note): Dict {
  const { members } = node as ts.TypeLiteralNode;
  const places = membersOf(propertyNamed(members, 'parameters'));
  const parameters = places.flatMap((place) =>
    membersOf(place.type).map((one) => ({
      name: textOf(one.name),
      in: textOf(place.name),
      required: one.questionToken === undefined,
      schema: schemaOf(one.type, source, note),
    })),
  );
  const body = members.filter(ts.isPropertySignature).find((one) => textOf(one.name) === 'requestBody');
  const required = body?.questionToken === undefined;
  return {
    parameters,
    ...(body?.type && { requestBody: { required, ...answerOf(body.type, source, note) } }),
    responses: Object.fromEntries(
      membersOf(propertyNamed(members, 'responses')).map((one) => [textOf(one.name), answerOf(one.type, source, note)]),
    ),
  };
}

/** Something with a content by its kind: an answer or a body. */
function answerOf(node: ts.TypeNode | undefined, source: ts.SourceFile, note: Note): Dict {
  if (node === undefined || !ts.isTypeLiteralNode(node)) return schemaOf(node, source, note);
  const kinds = membersOf(propertyNamed(node.members, 'content'));
  const content = kinds.map((one) => [textOf(one.name), { schema: schemaOf(one.type, source, note) }]);
  return kinds.length === 0 ? {} : { content: Object.fromEntries(content) as Dict };
}

const membersOf = (node: ts.TypeNode | undefined): ts.PropertySignature[] =>
  node !== undefined && ts.isTypeLiteralNode(node) ? node.members.filter(ts.isPropertySignature) : [];
