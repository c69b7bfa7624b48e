import { z } from 'zod';
import type { Json } from '@baton/process-maps';
import { isBlank, valueAt } from '../output-shape.ts';
import { wordsOf } from './text-features.ts';

const Scalar = z.union([z.string(), z.number(), z.boolean()]);

/** One condition on one field. */
const Condition = z.strictObject({
  is: Scalar.optional(),
  one_of: z.array(Scalar).min(1).optional(),
  at_least: z.number().optional(),
  at_most: z.number().optional(),
  mentions: z.array(z.string().min(1)).min(1).optional(),
});

/** Rows are read from the top; the first whose conditions all hold gives the answer. */
export const DecisionTable = z.strictObject({
  table: z
    .array(z.strictObject({ when: z.record(z.string(), Condition), then: z.record(z.string(), z.json()) }))
    .min(1)
    .max(200),
  /** The suggestion when no row fits or a field is missing. It is never sure: a person decides. */
  otherwise: z.record(z.string(), z.json()).optional(),
});
export type DecisionTable = z.infer<typeof DecisionTable>;

export type TableResult =
  | { kind: 'row'; row: number; then: { [field: string]: Json }; because: string }
  /** No row is certain: none fits, or a field that an earlier row reads is missing. */
  | { kind: 'unsure'; because: string };

/** Reads the table with three values: a row that cannot be judged is never skipped, it makes the result unsure. */
export function readTable(table: DecisionTable, sees: Json): TableResult {
  for (const [index, row] of table.table.entries()) {
    const verdicts = Object.entries(row.when).map(([path, condition]) => ({
      path,
      holds: judge(condition, valueAt(sees, path)),
    }));
    if (verdicts.some(({ holds }) => holds === false)) continue;
    const unknown = verdicts.find(({ holds }) => holds === undefined);
    if (unknown)
      return {
        kind: 'unsure',
        because: `“${unknown.path}” is missing, so row ${index + 1} of the table cannot be judged.`,
      };
    return {
      kind: 'row',
      row: index + 1,
      then: row.then as { [field: string]: Json },
      because: `Row ${index + 1} of the table fits.`,
    };
  }
  return { kind: 'unsure', because: 'No row of the table fits.' };
}

/** True, false, or undefined when the value is missing or of the wrong kind. */
function judge(condition: z.infer<typeof Condition>, value: Json | undefined): boolean | undefined {
  if (isBlank(value)) return undefined;
  const verdicts: (boolean | undefined)[] = [];
  if (condition.is !== undefined) verdicts.push(value === condition.is);
  if (condition.one_of) verdicts.push(condition.one_of.some((option) => option === value));
  if (condition.at_least !== undefined) verdicts.push(compare(value, (n) => n >= condition.at_least!));
  if (condition.at_most !== undefined) verdicts.push(compare(value, (n) => n <= condition.at_most!));
  if (condition.mentions) verdicts.push(typeof value === 'string' ? mentions(value, condition.mentions) : undefined);
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

const compare = (value: Json | undefined, holds: (n: number) => boolean): boolean | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? holds(value) : undefined;

/** Whole words, in order, ignoring case and accents. */
function mentions(text: string, phrases: readonly string[]): boolean {
  const words = ` ${wordsOf(text).join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${wordsOf(phrase).join(' ')} `));
}
