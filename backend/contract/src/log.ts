import { z } from 'zod';
import { ReasonCode } from './asks.ts';
import { PersonRef } from './session.ts';

/** `stop`: a rule or a review held the case; `trouble`: a failure, a lost answer, a loop or a step nobody could go on from. */
export const LogKind = z.enum(['stop', 'trouble']);
export type LogKind = z.infer<typeof LogKind>;

/** GET /api/log: every failure and exception, newest first. Days are the company's, both included. */
export const LogQuery = z.strictObject({
  map: z.string().max(100).optional(),
  step: z.string().max(100).optional(),
  rule: z.string().max(100).optional(),
  kind: LogKind.optional(),
  code: ReasonCode.optional(),
  /** Who had it or decided it. */
  person: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** In the case's title, in why it stopped and in the reason of the decision. */
  search: z.string().trim().max(200).default(''),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^[^~]{1,40}~\d{1,18}~[^~]{1,100}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type LogQuery = z.infer<typeof LogQuery>;

export const LogLine = z.strictObject({
  caseId: z.string(),
  askId: z.string(),
  caseTitle: z.string(),
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  step: z.strictObject({ id: z.string(), title: z.string() }),
  kind: LogKind,
  rule: z.string().nullable(),
  /** The rule as a sentence, or the failure in words. */
  why: z.string(),
  at: z.iso.datetime(),
  /** Who has it, or had it last. */
  owner: PersonRef.nullable(),
  /** Null while it is open, and when it was closed without one, because the case ended or ran again. */
  decision: z
    .strictObject({
      choice: z.string(),
      reason: z.string(),
      code: ReasonCode.nullable(),
      by: PersonRef.nullable(),
      at: z.iso.datetime(),
      inTime: z.boolean(),
    })
    .nullable(),
  open: z.boolean(),
  sample: z.boolean(),
});
export type LogLine = z.infer<typeof LogLine>;

export const LogPage = z.strictObject({ lines: z.array(LogLine), next: z.string().nullable() });
export type LogPage = z.infer<typeof LogPage>;
