import { z } from 'zod';
import { CaseStatus } from './case-status.ts';
import { holdsWords } from './holds-words.ts';

const CaseId = z.string().regex(/^[1-9]\d{0,17}$/);
const Reason = z.string().trim().min(3).max(500).refine(holdsWords, 'expected words');

/** What one request can be about; a list that is longer is done in several. */
export const mostCasesAtOnce = 5_000;

/** POST /api/cases/quarantine, /release, /cancel and /undo: one case, or all that a list showed. */
export const CareForCases = z.strictObject({ cases: z.array(CaseId).min(1).max(mostCasesAtOnce), reason: Reason });
export type CareForCases = z.infer<typeof CareForCases>;

/** `left`: nothing was done to these, and why. Cases of nobody or of another company are in neither list. */
export const CareDone = z.strictObject({
  done: z.array(z.string()),
  left: z.array(z.strictObject({ id: z.string(), why: z.string() })),
});
export type CareDone = z.infer<typeof CareDone>;

/** GET /api/cases/:id/undo: what would be undone, newest first, and what would stay. */
export const UndoPreview = z.strictObject({
  steps: z.array(
    z.strictObject({
      step: z.string(),
      title: z.string(),
      connector: z.string(),
      /** What the call was given and has answered; null when the history does not hold it, so that a person has to undo it. */
      given: z.json(),
      answered: z.json(),
    }),
  ),
  /** Done outside of Baton and not to be undone from here. */
  stays: z.array(z.strictObject({ step: z.string(), title: z.string(), connector: z.string() })),
  /** Cases that this one has started and waits for: they are undone as well. */
  children: z.int(),
  openAsks: z.int(),
  /** Why not, in a sentence; '' when it can be done. */
  whyNot: z.string(),
});
export type UndoPreview = z.infer<typeof UndoPreview>;

/** POST /api/cases/matching: the cases of a map that a rule holds for. Changes nothing. */
export const MatchCases = z.strictObject({
  map: z.string().min(1).max(100),
  /** A rule over the trigger and what the case has kept, e.g. `message.email.endsWith('@example.com')`. */
  rule: z.string().trim().min(1).max(1_000),
  /** Also cases that have ended. */
  ended: z.boolean().default(false),
});
export type MatchCases = z.infer<typeof MatchCases>;

/** At most `mostCasesAtOnce` of each; the counts are of all. `unclear`: the rule could not be checked there. */
export const CasesMatched = z.strictObject({
  cases: z.array(z.strictObject({ id: z.string(), title: z.string(), status: CaseStatus })),
  total: z.int(),
  unclear: z.array(z.strictObject({ id: z.string(), title: z.string(), why: z.string() })),
  unclearTotal: z.int(),
});
export type CasesMatched = z.infer<typeof CasesMatched>;

const MovedCase = z.strictObject({ id: z.string(), title: z.string(), version: z.int() });

/** GET /api/maps/:slug/moves?version= : which running cases may follow that version. Changes nothing. */
export const MovesQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
  case: CaseId.optional(),
});
export type MovesQuery = z.infer<typeof MovesQuery>;
export const MovesPreview = z.strictObject({
  /** The version to follow; the published one unless another was asked for. */
  version: z.int(),
  /** From each version with running cases: what is new, and where a case may go on by it, in sentences. */
  verdicts: z.array(z.strictObject({ from: z.int(), words: z.array(z.string()) })),
  /** At most `mostCasesAtOnce`; `safeTotal` counts all. */
  safe: z.array(MovedCase),
  safeTotal: z.int(),
  /** By reason; at most 20 cases of each. */
  stays: z.array(z.strictObject({ why: z.string(), total: z.int(), cases: z.array(MovedCase) })),
});
export type MovesPreview = z.infer<typeof MovesPreview>;

/** POST /api/maps/:slug/moves: each of these cases, where it is safe at that moment. */
export const MoveCases = z.strictObject({
  version: z.int().min(1).max(1_000_000),
  cases: z.array(CaseId).min(1).max(mostCasesAtOnce),
  reason: Reason,
});
export type MoveCases = z.infer<typeof MoveCases>;
