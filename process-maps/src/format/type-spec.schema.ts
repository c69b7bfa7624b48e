import * as z from 'zod/mini';
import { means } from './words.schema.ts';

/** The written form of a type: `text`, `money?`, `text[]`, `[billing, delivery]`, `{ name: text }`, `[{ sku: text }]`. */
export type TypeSpec = string | (string | TypeSpec)[] | { [field: string]: TypeSpec };

const KIND = 'text|number|integer|boolean|money|date|time|duration|person|any';

const Named = z.string().check(
  z.regex(new RegExp(`^(${KIND})(\\[\\])?\\??$`), {
    error:
      'a type: text, number, integer, boolean, money, date, time, duration, person, any; a ? at its end = may be absent',
  }),
);

const FieldName = z.string().check(
  z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}\??$/, {
    error: 'a field name: letters, digits and _; a ? at its end = may be absent',
  }),
);

export const TypeSpec: z.ZodMiniType<TypeSpec> = z.lazy(() =>
  z.union([
    Named,
    z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(200)),
    z.array(TypeSpec).check(z.length(1)),
    Fields,
  ]),
);

export const Fields: z.ZodMiniType<{ [field: string]: TypeSpec }> = means(
  z.record(FieldName, TypeSpec),
  'Field name to type, e.g. { email: text, budget: money?, service: [audit, build] }.',
);
