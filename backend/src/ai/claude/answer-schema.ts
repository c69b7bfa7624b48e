import type { Field, Type } from '@baton/process-maps';

/** JSON Schema as the Messages API takes it. */
export type AnswerSchema = { [keyword: string]: unknown };

/**
 * The schema a model answers to. The API enforces structure and closed lists only, so ranges and formats are said in
 * words and checked by us afterwards. Every field is required; one that may be absent may be null.
 */
export function answerSchema(type: Type): AnswerSchema {
  switch (type.kind) {
    case 'record':
      return record(Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, fieldSchema(field)])));
    case 'list':
      return { type: 'array', items: answerSchema(type.of) };
    case 'choice':
      return { type: 'string', enum: type.of };
    case 'money':
      return record({
        amount: text('Decimal number as text, such as 120.50.'),
        currency: text('ISO 4217 code, such as USD.'),
      });
    case 'person':
      return record({ id: { type: 'string' }, name: { type: 'string' } });
    case 'text':
      return { type: 'string' };
    case 'number':
    case 'integer':
    case 'boolean':
      return { type: type.kind };
    case 'date':
      return text('Calendar day, such as 2026-11-21.');
    case 'time':
      return text('Moment with its zone, such as 2026-11-21T09:30:00Z.');
    case 'duration':
      return text('ISO 8601 duration, such as PT2H.');
    case 'any':
      return {};
  }
}

/** For extraction every field also says whether it was found and quotes the line it stands in. */
export function extractionSchema(fields: Record<string, Field>): AnswerSchema {
  const found = (field: Field): AnswerSchema =>
    record({
      status: { type: 'string', enum: ['found', 'absent', 'unclear'] },
      value: { anyOf: [answerSchema(field), { type: 'null' }] },
      quote: text('The words of the line that hold the value, unchanged; empty when absent.'),
      line: { type: 'integer', description: 'Number of that line; 0 when absent.' },
    });
  return record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, found(field)])));
}

const fieldSchema = (field: Field): AnswerSchema =>
  field.optional ? { anyOf: [answerSchema(field), { type: 'null' }] } : answerSchema(field);

const record = (properties: Record<string, AnswerSchema>): AnswerSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const text = (description: string): AnswerSchema => ({ type: 'string', description });
