import ts from 'typescript';
import type { Dict } from './json.ts';

/** Notes that a part of the document is referred to, and gives the reference. */
type Note = (section: string, name: string) => Dict;

const keywords: Readonly<Partial<Record<ts.SyntaxKind, Dict>>> = {
  [ts.SyntaxKind.StringKeyword]: { type: 'string' },
  [ts.SyntaxKind.NumberKeyword]: { type: 'number' },
  [ts.SyntaxKind.BooleanKeyword]: { type: 'boolean' },
  [ts.SyntaxKind.NeverKeyword]: { not: {} },
};

/** A type of a generated declaration as a schema. What types cannot say, such as a format, is not in it. */
export function schemaOf(node: ts.TypeNode | undefined, source: ts.SourceFile, note: Note): Dict {
  if (node === undefined) return {};
  const inner = (type: ts.TypeNode) => schemaOf(type, source, note);
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return inner(node.type);
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: inner(node.elementType) };
  if (ts.isTupleTypeNode(node)) return { type: 'array' };
  if (ts.isUnionTypeNode(node)) return { anyOf: node.types.map(inner) };
  if (ts.isIntersectionTypeNode(node)) return { allOf: node.types.map(inner) };
  if (ts.isLiteralTypeNode(node)) return { enum: [JSON.parse(node.getText(source)) as unknown] };
  if (ts.isIndexedAccessTypeNode(node)) return referenceOf(node, source, note);
  if (ts.isTypeReferenceNode(node)) return namedType(node, source, inner);
  if (ts.isTypeLiteralNode(node)) return objectOf(node, source, inner);
  return keywords[node.kind] ?? {};
}

function referenceOf(node: ts.IndexedAccessTypeNode, source: ts.SourceFile, note: Note): Dict {
  const found = /^components\["([^"]+)"\]\["([^"]+)"\]$/.exec(node.getText(source));
  return found ? note(found[1]!, found[2]!) : {};
}

/** `OneOf<[A, B]>` is A or B; a `Record` may hold anything. */
function namedType(node: ts.TypeReferenceNode, source: ts.SourceFile, inner: (type: ts.TypeNode) => Dict): Dict {
  const [first] = node.typeArguments ?? [];
  const isOneOf = node.typeName.getText(source) === 'OneOf' && first !== undefined && ts.isTupleTypeNode(first);
  return isOneOf ? { anyOf: first.elements.map(inner) } : { type: 'object' };
}

function objectOf(node: ts.TypeLiteralNode, source: ts.SourceFile, inner: (type: ts.TypeNode) => Dict): Dict {
  const properties = node.members.filter(ts.isPropertySignature);
  const isOpen = node.members.some(ts.isIndexSignatureDeclaration);
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map((one) => [textOf(one.name), one.type ? inner(one.type) : {}])),
    required: properties.filter((one) => one.questionToken === undefined).map((one) => textOf(one.name)),
    ...(isOpen && { additionalProperties: true }),
  };
}

export const textOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : '';

export function propertyNamed(members: ts.NodeArray<ts.TypeElement>, name: string) {
  const found = members.find((one) => ts.isPropertySignature(one) && textOf(one.name) === name);
  return (found as ts.PropertySignature | undefined)?.type as ts.TypeNode;
}
