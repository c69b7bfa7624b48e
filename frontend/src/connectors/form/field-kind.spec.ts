import { describe, expect, test } from '@jest/globals';
import { fieldsOf, kindOf } from './field-kind.ts';

describe('what a schema asks for', () => {
  test.each([
    [{ type: 'string' }, { kind: 'text', secret: false, type: 'text' }],
    [
      { type: 'string', 'x-secret': true, format: 'password' },
      { kind: 'text', secret: true, type: 'text' },
    ],
    [
      { type: 'string', format: 'email' },
      { kind: 'text', secret: false, type: 'email' },
    ],
    [{ type: 'integer', minimum: 1 }, { kind: 'number' }],
    [{ type: 'boolean' }, { kind: 'yes_no' }],
    [
      { type: 'string', enum: ['us', 'eu'] },
      { kind: 'choice', choices: ['us', 'eu'] },
    ],
    [
      { type: 'string', 'x-options': 'teams', 'x-depends-on': ['workspace'] },
      { kind: 'options', options: 'teams', dependsOn: ['workspace'] },
    ],
    [{ anyOf: [{ type: 'number' }, { type: 'null' }] }, { kind: 'number' }],
    [{ anyOf: [{ type: 'number' }, { type: 'string' }] }, { kind: 'anything' }],
    [
      { type: 'array', items: { type: 'number' } },
      { kind: 'list', of: { kind: 'number' } },
    ],
    [{ type: 'object', additionalProperties: true }, { kind: 'anything' }],
    [{}, { kind: 'anything' }],
  ])('%j', (schema, kind) => {
    expect(kindOf(schema)).toEqual(kind);
  });

  test('fields keep their order, their words and what they start with; one with a value of its own may stay empty', () => {
    const schema = {
      type: 'object',
      required: ['unit_price', 'port'],
      properties: {
        unit_price: { type: 'number', description: 'Before tax.' },
        port: { type: 'integer', default: 587, title: 'Port' },
      },
    };
    expect(fieldsOf(schema)).toEqual([
      {
        name: 'unit_price',
        label: 'Unit price',
        description: 'Before tax.',
        required: true,
        start: undefined,
        is: { kind: 'number' },
      },
      { name: 'port', label: 'Port', description: '', required: false, start: 587, is: { kind: 'number' } },
    ]);
  });
});
