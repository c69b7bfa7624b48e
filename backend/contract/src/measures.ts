import { z } from 'zod';
import { PersonRef } from './session.ts';

export const MeasureId = z.enum([
  'coverage',
  'untouched',
  'rework',
  'time_median',
  'time_p90',
  'open_age',
  'hands_on',
  'working_share',
  'waiting_for_people',
  'waiting_outside',
  'acceptance',
  'usable',
  'machine_share',
  'escalations',
  'useful_stops',
  'failures',
  'in_time',
  'answer_median',
  'handoffs',
  'judgment_share',
  'toil',
  'cost',
]);
export type MeasureId = z.infer<typeof MeasureId>;
/** `share`: 0 to 1. `ms`: milliseconds. `money`: in the company's currency. */
export const MeasureUnit = z.enum(['share', 'ms', 'number', 'money']);
export type MeasureUnit = z.infer<typeof MeasureUnit>;

/** A value, or null with why there is none. `n`: how many it was counted from. */
export const Measured = z.strictObject({
  value: z.number().nullable(),
  n: z.int(),
  /** A share's true value lies between these in 9 of 10 such periods. */
  range: z.tuple([z.number(), z.number()]).optional(),
  why: z.string(),
});
export type Measured = z.infer<typeof Measured>;
export const MeasuredSet = z.partialRecord(MeasureId, Measured);
export type MeasuredSet = z.infer<typeof MeasuredSet>;

/** What a measure is, in words: the same on the page and in docs/measures.md. */
export const MeasureWords = z.strictObject({
  id: MeasureId,
  name: z.string(),
  group: z.enum(['result', 'time', 'machine', 'people', 'money']),
  unit: MeasureUnit,
  better: z.enum(['more', 'less', 'neither']),
  formula: z.string(),
  source: z.string(),
});
export type MeasureWords = z.infer<typeof MeasureWords>;

/** GET /api/measures?map=&weeks= */
export const MeasuresQuery = z.strictObject({
  map: z.string().max(100).optional(),
  weeks: z.coerce.number().int().min(1).max(26).default(8),
});
export type MeasuresQuery = z.infer<typeof MeasuresQuery>;
export const MeasuresView = z.strictObject({
  /** ISO 8601: the beginning of the first week in the company's own time zone, and now. */
  from: z.string(),
  to: z.string(),
  map: z.strictObject({ slug: z.string(), title: z.string() }).nullable(),
  /** How many ended in that time, and how many of them were looked at: the newest, when there are very many. */
  cases: z.int(),
  countedCases: z.int(),
  currency: z.string(),
  words: z.array(MeasureWords),
  all: MeasuredSet,
  /** Oldest first; the last one is this week so far. */
  weeks: z.array(z.strictObject({ from: z.string(), values: MeasuredSet })),
  /** Empty for one map. */
  maps: z.array(z.strictObject({ slug: z.string(), title: z.string(), values: MeasuredSet })),
  /** Everybody for whoever draws maps, oneself for the others. */
  people: z.array(z.strictObject({ person: PersonRef, answers: z.int(), values: MeasuredSet })),
  /** One map: cases of the versions before its published one, and of that one. Null for a first version. */
  change: z
    .strictObject({ version: z.int(), publishedAt: z.string(), before: MeasuredSet, after: MeasuredSet })
    .nullable(),
});
export type MeasuresView = z.infer<typeof MeasuresView>;

const Amount = z.number().min(0).max(100_000).nullable();
/** GET and PUT /api/settings/costs: what an hour of a person and a failure cost; null = not set. */
export const Costs = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency such as USD'),
  hour: Amount,
  failure: Amount,
});
export type Costs = z.infer<typeof Costs>;
