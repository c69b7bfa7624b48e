import { z } from 'zod';

/** The written form of a type: `text`, `money?`, `text[]`, `[billing, delivery]`, `{ name: text }`, `[{ sku: text }]`. */
export type TypeSpec = string | (string | TypeSpec)[] | { [field: string]: TypeSpec };

const KIND = 'text|number|integer|boolean|money|date|time|duration|person|any';

const Named = z.string().regex(new RegExp(`^(${KIND})(\\[\\])?\\??$`), {
  error:
    'a type: text, number, integer, boolean, money, date, time, duration, person, any; a ? at its end = may be absent',
});

const FieldName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}\??$/, {
  error: 'a field name: letters, digits and _; a ? at its end = may be absent',
});

export const TypeSpec: z.ZodType<TypeSpec> = z.lazy(() =>
  z.union([Named, z.array(z.string().min(1).max(200)).min(1).max(200), z.array(TypeSpec).length(1), Fields]),
);

export const Fields: z.ZodType<{ [field: string]: TypeSpec }> = z
  .record(FieldName, TypeSpec)
  .meta({ description: 'Field name to type, e.g. { email: text, budget: money?, service: [audit, build] }.' });
