import type { Field, Json } from '@baton/process-maps';
import type { AiRequest } from '../ai-provider.ts';
import { fieldsOf } from '../output-shape.ts';
import { textsIn } from '../text-safety.ts';
import { none, suggestion, type RulesAnswer } from './rules-answer.ts';
import { findTyped } from './typed-finders.ts';

/** Kinds of text field that are recognised by the field's name. */
const namedFinders: [name: RegExp, pattern: RegExp][] = [
  [/e_?mail/, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  [/phone|mobile/, /\+?\d[\d ()-]{7,}\d/g],
  [/(order|invoice|contract|serial)(_?(no|number|id))?$/, /\b[A-Z]{1,4}[- ]?\d{3,}(?:-\d+)?\b|#\d{3,}\b/g],
];

/**
 * Finds the answer's fields by their types. Always a suggestion: a value counts as found only when the text holds exactly
 * one of its kind, and even then a total may be another total.
 */
export function extractFields(request: AiRequest): RulesAnswer {
  const text = textsIn(request.sees).join('\n');
  const data: { [field: string]: Json } = {};
  let found = 0;
  const fields = fieldsOf(request.output);
  for (const [name, field] of fields) {
    const values = candidates(name, field, text);
    if (values.length === 1) {
      data[name] = values[0]!;
      found++;
    } else if (!field.optional) return none(notOne(name, values.length));
  }
  return suggestion(data, fields.length === 0 ? 0 : found / fields.length);
}

function candidates(name: string, field: Field, text: string): Json[] {
  if (field.kind !== 'text') return findTyped(text, field);
  const finder = namedFinders.find(([names]) => names.test(name));
  return finder ? [...new Set(text.match(finder[1]) ?? [])] : [];
}

const notOne = (name: string, count: number): string =>
  count === 0
    ? `The built-in rules found no “${name.replaceAll('_', ' ')}” in the text.`
    : `The built-in rules found ${count} different values for “${name.replaceAll('_', ' ')}” and do not choose between them.`;
