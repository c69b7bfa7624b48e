import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { schemaOf } from './schema-of-type.ts';

const noted: string[] = [];

const read = (type: string) => {
  const source = ts.createSourceFile('x.d.ts', `type X = ${type};`, ts.ScriptTarget.Latest);
  const note = (section: string, name: string) => {
    noted.push(`${section}/${name}`);
    return { $ref: name };
  };
  return schemaOf((source.statements[0] as ts.TypeAliasDeclaration).type, source, note);
};

test.each([
  ['string', { type: 'string' }],
  ['"open" | 3 | true | null', { anyOf: [{ enum: ['open'] }, { enum: [3] }, { enum: [true] }, { enum: [null] }] }],
  ['readonly (number | null)[]', { type: 'array', items: { anyOf: [{ type: 'number' }, { enum: [null] }] } }],
  ['OneOf<[string, number]>', { anyOf: [{ type: 'string' }, { type: 'number' }] }],
  ['unknown', {}],
  ['Record<string, never>', { type: 'object' }],
  ['components["schemas"]["a/b"]', { $ref: 'a/b' }],
  [
    '{ a?: string } & { [key: string]: unknown }',
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } }, required: [] },
        { type: 'object', properties: {}, required: [], additionalProperties: true },
      ],
    },
  ],
  [
    '{ a: string; "b-c"?: boolean }',
    {
      type: 'object',
      properties: { a: { type: 'string' }, 'b-c': { type: 'boolean' } },
      required: ['a'],
    },
  ],
])('%s', (type, schema) => {
  expect(read(type)).toEqual(schema);
});

test('what is referred to is noted', () => {
  expect(noted).toEqual(['schemas/a/b']);
});
