import { z } from 'zod';
import { PersonRef } from './session.ts';

export const MeasureId = z.enum([
  'coverage',
  'untouched',
  'rework',
  'reopened',
  'loops',
  'complaints',
  'mistakes',
  'time_median',
  'time_p90',
  'worked_median',
  'worked_p90',
  'open_age',
  'hands_on',
  'working_share',
  'waiting_for_people',
  'waiting_outside',
  'acceptance',
  'usable',
  'accepted_wrong',
  'saved_pass',
  'saved_pass_old',
  'machine_share',
  'escalations',
  'useful_stops',
  'failures',
  'repeat_failures',
  'encoded',
  'in_time',
  'answer_median',
  'handoffs',
  'judgment_share',
  'desk_work',
  'toil',
  'cost',
  'tool_cost',
  'error_cost',
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

/** Where the time of the ended cases went at one step, in milliseconds; see docs/measures.md. */
export const StepTime = z.strictObject({
  map: z.string(),
  step: z.string(),
  title: z.string(),
  working: z.number(),
  person: z.number(),
  customer: z.number(),
  system: z.number(),
});
export type StepTime = z.infer<typeof StepTime>;

/** Stops of one rule: how often, and how often the person then changed something. */
export const StopReason = z.strictObject({
  map: z.string(),
  step: z.string(),
  title: z.string(),
  why: z.string(),
  stops: z.int(),
  answered: z.int(),
  useful: z.int(),
});
export type StopReason = z.infer<typeof StopReason>;

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
  /** The steps at which most time went, and the rules that stopped most often: at most 25 of each. */
  places: z.array(StepTime),
  stops: z.array(StopReason),
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

/** GET /api/measures/before?map=&weeks= : as many weeks, before the first one of the view. */
export const MeasuresBefore = z.strictObject({ from: z.string(), to: z.string(), all: MeasuredSet });
export type MeasuresBefore = z.infer<typeof MeasuresBefore>;

const Amount = z.number().min(0).max(100_000).nullable();
/** What a connector costs, in the company's currency; both null = not known, 0 = nothing. */
export const ConnectorCost = z.strictObject({
  connector: z.string().min(1).max(100),
  perCall: z.number().min(0).max(10_000).multipleOf(0.0001).nullable(),
  perMonth: Amount,
});
export type ConnectorCost = z.infer<typeof ConnectorCost>;
/** GET and PUT /api/settings/costs: what an hour of a person, a failure and a connector cost; null = not set. */
export const Costs = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency such as USD'),
  hour: Amount,
  failure: Amount,
  /** Below this percentage of AI work left unchanged the adoption log marks a step. */
  acceptedPercent: z.int().min(50).max(100).default(75),
  /** Those that published maps call, and those with a price. Those left out of a PUT keep theirs. */
  connectors: z.array(ConnectorCost).max(200).default([]),
});
export type Costs = z.infer<typeof Costs>;
