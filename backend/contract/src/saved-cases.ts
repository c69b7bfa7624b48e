import { z } from 'zod';
import { holdsWords } from './holds-words.ts';
import { PersonRef } from './session.ts';

/** What must happen to a saved case; see `Must` of the language. */
export const MustHappen = z.strictObject({ stops: z.string().optional(), end: z.string().optional() });

/** POST /api/cases/:id/save: keeps what happened to a case as what must happen. */
export const SaveCase = z.strictObject({
  name: z.string().trim().min(3).max(200).refine(holdsWords, 'expected words'),
  /** Empty, hostile or muddled input. */
  ugly: z.boolean().default(false),
});
export type SaveCase = z.infer<typeof SaveCase>;

export const SavedCaseLine = z.strictObject({
  id: z.string(),
  name: z.string(),
  ugly: z.boolean(),
  /** The real case that it was made from, while that is there. */
  caseId: z.string().nullable(),
  by: PersonRef.nullable(),
  at: z.string(),
  /** In words, e.g. "is stopped by unsure and ends as done". */
  must: z.string(),
  /** Rehearsed on the published version just now. `unknown`: it went through steps whose answers nobody gave. */
  verdict: z.enum(['as_it_must', 'otherwise', 'unknown']),
  why: z.string(),
});
/** GET /api/maps/:slug/saved-cases, POST /api/cases/:id/save and DELETE /api/saved-cases/:id answer with the map's list. */
export const SavedCases = z.strictObject({
  map: z.strictObject({ slug: z.string(), title: z.string(), version: z.int().nullable() }),
  cases: z.array(SavedCaseLine),
});
export type SavedCases = z.infer<typeof SavedCases>;

/** GET /api/cases/:id/rehearsal: the case once more on the map as it is being drawn, without touching anything outside. */
export const Rehearsal = z.strictObject({
  /** "the draft", "version 3". */
  on: z.string(),
  /** Why it cannot be rehearsed; '' when it was. */
  problem: z.string(),
  status: z.string(),
  /** Titles of the steps, in the order in which they were entered; `then`: in the real case. */
  now: z.array(z.string()),
  then: z.array(z.string()),
  asks: z.array(z.strictObject({ step: z.string(), question: z.string(), role: z.string(), decided: z.boolean() })),
  /** Calls that would leave, e.g. "intercom.create_ticket". */
  calls: z.array(z.string()),
  /** Steps whose answer the real case does not tell, so that one was made up. */
  madeUp: z.array(z.string()),
});
export type Rehearsal = z.infer<typeof Rehearsal>;
