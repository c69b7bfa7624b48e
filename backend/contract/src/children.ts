import { z } from 'zod';
import { CaseStatus } from './case-status.ts';
import { PersonRef } from './session.ts';

/** A case that another case has started. */
export const ChildLine = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: CaseStatus,
  /** Waits for its turn: only so many may move at the same time. */
  queued: z.boolean(),
  /** Who has to answer, when it is stopped. */
  person: PersonRef.nullable(),
  reasonCode: z.string(),
  /** What it gave; null until it has ended. */
  output: z.json(),
});
export type ChildLine = z.infer<typeof ChildLine>;

/** The cases that one visit of a step has started. */
export const ChildGroup = z.strictObject({
  /** `step:visit` */
  key: z.string(),
  step: z.string(),
  stepTitle: z.string(),
  /** Another map was called, or items of a list are worked on. */
  called: z.boolean(),
  /** False: handed over; this case does not wait for them. */
  waits: z.boolean(),
  total: z.int(),
  /** `ended` = done + declined + cancelled; `stopped` wait for a person; `queued` for their turn. */
  ended: z.int(),
  done: z.int(),
  declined: z.int(),
  cancelled: z.int(),
  stopped: z.int(),
  queued: z.int(),
  /** The first few, those that are stopped before all others. */
  first: z.array(ChildLine),
});
export type ChildGroup = z.infer<typeof ChildGroup>;

/** GET /api/cases/:id/family: whose child a case is, and which it has started. */
export const CaseFamily = z.strictObject({
  parent: z
    .strictObject({ id: z.string(), title: z.string(), stepTitle: z.string(), place: z.int(), of: z.int() })
    .nullable(),
  children: z.array(ChildGroup),
});
export type CaseFamily = z.infer<typeof CaseFamily>;

/** GET /api/cases/:id/children?key=&after= : one group, in the order of its list. */
export const ChildQuery = z.strictObject({
  key: z.string().min(1).max(200),
  /** Place in the list, from 0, of the last one that was seen. */
  after: z.coerce.number().int().min(-1).default(-1),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ChildQuery = z.infer<typeof ChildQuery>;
export const ChildList = z.strictObject({ children: z.array(ChildLine.extend({ place: z.int() })), more: z.boolean() });
export type ChildList = z.infer<typeof ChildList>;
