import { z } from 'zod';
import { PersonRef } from './session.ts';

/** What became of AI work that people looked at. */
export const Verdicts = z.strictObject({ asIs: z.int(), edited: z.int(), rejected: z.int() });
export type Verdicts = z.infer<typeof Verdicts>;

/** `below`: less than the threshold was left unchanged over the last four weeks, of at least twenty that were looked at. */
export const AdoptionState = z.enum(['below', 'reached', 'too_few']);
export type AdoptionState = z.infer<typeof AdoptionState>;

export const AdoptionStep = z.strictObject({
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  step: z.string(),
  title: z.string(),
  /** In all weeks together. */
  runs: z.int(),
  verdicts: Verdicts,
  /** Oldest first, as many as `weeks` of the view. */
  weeks: z.array(z.strictObject({ runs: z.int(), verdicts: Verdicts })),
  lastFourWeeks: Verdicts,
  state: AdoptionState,
  /** Why people changed or refused it in the last four weeks, the most frequent first: reason codes and what had stopped it. */
  reasons: z.array(z.strictObject({ code: z.string().nullable(), why: z.string(), n: z.int() })),
  /** The newest that were changed or refused. */
  cases: z.array(z.strictObject({ id: z.string(), title: z.string() })),
});
export type AdoptionStep = z.infer<typeof AdoptionStep>;

/** GET /api/adoption?map=&weeks= : what AI steps did and what people made of it. */
export const AdoptionView = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** Percent; set in the settings. */
  threshold: z.int(),
  /** Beginnings of the weeks. */
  weeks: z.array(z.string()),
  /** Those below the threshold first. */
  steps: z.array(AdoptionStep),
  /** Everybody for whoever draws maps, oneself for the others. */
  people: z.array(z.strictObject({ person: PersonRef, verdicts: Verdicts })),
});
export type AdoptionView = z.infer<typeof AdoptionView>;
