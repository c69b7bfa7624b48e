import { z } from 'zod';
import { CaseStatus } from './case-status.ts';
import { holdsWords } from './holds-words.ts';
import { PersonRef } from './session.ts';

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

/**
 * POST /api/quarantines: sets these cases of a map aside, as the rule has found and a list has shown them, and none else.
 * `staysOn`: cases that come to match later are set aside before their next call. Answers 201.
 */
export const SetQuarantine = z
  .strictObject({
    map: z.string().min(1).max(100),
    rule: z.string().trim().min(1).max(1_000),
    cases: z.array(CaseId).max(mostCasesAtOnce),
    staysOn: z.boolean().default(false),
    reason: Reason,
  })
  .refine(({ cases, staysOn }) => staysOn || cases.length > 0, {
    path: ['cases'],
    message: 'expected cases to set aside, or a rule that stays on',
  });
export type SetQuarantine = z.output<typeof SetQuarantine>;
export const QuarantineSet = CareDone.extend({ id: z.string() });
export type QuarantineSet = z.infer<typeof QuarantineSet>;

export const QuarantineLine = z.strictObject({
  id: z.string(),
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  rule: z.string(),
  reason: z.string(),
  by: PersonRef.nullable(),
  at: z.string(),
  staysOn: z.boolean(),
  lifted: z.strictObject({ by: PersonRef.nullable(), at: z.string(), reason: z.string() }).nullable(),
  /** Cases that it has set aside; of those, that came to match later; and that are still held. */
  total: z.int(),
  caught: z.int(),
  held: z.int(),
});
export type QuarantineLine = z.infer<typeof QuarantineLine>;
/** GET /api/quarantines: the newest first, at most 100. */
export const Quarantines = z.strictObject({ quarantines: z.array(QuarantineLine) });
export type Quarantines = z.infer<typeof Quarantines>;
/** GET /api/quarantines/:id/cases, at most `mostCasesAtOnce`. */
export const QuarantineCases = z.strictObject({
  cases: z.array(
    z.strictObject({ id: z.string(), title: z.string(), status: CaseStatus, caught: z.boolean(), held: z.boolean() }),
  ),
});
export type QuarantineCases = z.infer<typeof QuarantineCases>;
/** POST /api/quarantines/:id/lift: the rule ends, and all cases of it that are still held go on. */
export const LiftQuarantine = z.strictObject({ reason: Reason });
export type LiftQuarantine = z.infer<typeof LiftQuarantine>;

/** POST /api/cases/undo-preview: what an undo of all these would do, counted. Changes nothing. */
export const UndoOfMany = z.strictObject({ cases: z.array(CaseId).min(1).max(mostCasesAtOnce) });
export type UndoOfMany = z.infer<typeof UndoOfMany>;
const UndoCount = z.strictObject({ title: z.string(), connector: z.string(), times: z.int() });
export const UndoManyPreview = z.strictObject({
  /** Calls that are reversed, by step; `byHand`: of those, that a person is asked about, because no record of them is there. */
  steps: z.array(UndoCount.extend({ byHand: z.int() })),
  /** What stays done, because it cannot be undone from here. */
  stays: z.array(UndoCount),
  /** Cases that they have started: undone as well. */
  children: z.int(),
  openAsks: z.int(),
  /** Cases that nothing is done to, by reason. */
  whyNot: z.array(z.strictObject({ why: z.string(), total: z.int() })),
});
export type UndoManyPreview = z.infer<typeof UndoManyPreview>;

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
