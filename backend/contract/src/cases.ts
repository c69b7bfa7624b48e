import { z } from 'zod';
import { CaseStatus } from './case-status.ts';
import { holdsWords } from './holds-words.ts';
import { PersonRef } from './session.ts';

/**
 * The clocks of a case, with one meaning everywhere. late: the time in which it was promised, or the time to answer one of
 * its questions, is over (also when the question has gone to the backup for that). nearly: the last quarter of that time,
 * at most a day of a promise and an hour of an answer time. silent: for longer than is usual at its step nothing has
 * happened.
 */
export const Lateness = z.enum(['late', 'nearly']);
export type Lateness = z.infer<typeof Lateness>;
export const CaseClock = z.strictObject({
  lateness: Lateness.nullable(),
  /** The earlier one of: when it was promised, when an answer is due. Null when it has neither, or has ended. */
  dueAt: z.string().nullable(),
  dueIs: z.enum(['promise', 'answer']).nullable(),
  silentSince: z.string().nullable(),
});
export type CaseClock = z.infer<typeof CaseClock>;

export const CaseLine = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: CaseStatus,
  map: z.strictObject({ slug: z.string(), title: z.string(), version: z.int() }),
  /** Who has the baton now: a person, or where it is, e.g. "Handled automatically". */
  baton: z.strictObject({ person: PersonRef.nullable(), where: z.string(), step: z.string() }),
  createdAt: z.string(),
  updatedAt: z.string(),
  finishedAt: z.string().nullable(),
  clock: CaseClock,
  sample: z.boolean(),
  /** Some connector that its map uses is a stand-in: nothing leaves this computer. */
  sandbox: z.boolean(),
});
export type CaseLine = z.infer<typeof CaseLine>;

/** Marks that a list can be narrowed down to; `followed`: cases that I follow. */
export const CaseFlag = z.enum(['late', 'nearly', 'silent', 'followed']);
export type CaseFlag = z.infer<typeof CaseFlag>;

/** GET /api/cases */
export const CaseQuery = z.strictObject({
  map: z.string().max(100).optional(),
  status: CaseStatus.optional(),
  step: z.string().max(100).optional(),
  flag: CaseFlag.optional(),
  search: z.string().max(200).default(''),
  /** Ids below this one (paging, newest first). */
  before: z.string().regex(/^\d+$/).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CaseQuery = z.infer<typeof CaseQuery>;
export const CaseList = z.strictObject({ cases: z.array(CaseLine), more: z.boolean(), total: z.int() });
export type CaseList = z.infer<typeof CaseList>;

/** Cases that one export holds at most: the newest. */
export const mostExported = 10_000;
/** GET /api/cases/export: the list as it is filtered, a CaseList. `more`: there were others. */
export const CaseExportQuery = CaseQuery.omit({ before: true, limit: true });
export type CaseExportQuery = z.infer<typeof CaseExportQuery>;

/** GET /api/cases/:id/notes, oldest first; POST adds one and answers with all. */
export const CaseNotes = z.strictObject({
  notes: z.array(
    z.strictObject({ id: z.string(), text: z.string(), link: z.string(), by: PersonRef.nullable(), at: z.string() }),
  ),
});
export type CaseNotes = z.infer<typeof CaseNotes>;
export const AddNote = z.strictObject({
  text: z.string().trim().min(1).max(5_000).refine(holdsWords, 'expected words'),
  /** A page outside of Baton; '' = none. */
  link: z
    .string()
    .trim()
    .max(2_000)
    .refine((link) => link === '' || isWebAddress(link), 'expected an address that begins with https:// or http://')
    .default(''),
});
export type AddNote = z.infer<typeof AddNote>;

function isWebAddress(text: string): boolean {
  const address = URL.parse(text);
  return (address?.protocol === 'https:' || address?.protocol === 'http:') && !address.username && !address.password;
}

export const HistoryEntry = z.strictObject({
  seq: z.int(),
  at: z.string(),
  type: z.string(),
  text: z.string(),
  step: z.string().nullable(),
  stepTitle: z.string().nullable(),
  lane: z.string().nullable(),
  by: PersonRef.nullable(),
  data: z.json(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** One bar of the timeline: who held the case, from when to when. */
export const TimelineBar = z.strictObject({
  lane: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  kind: z.enum(['work', 'waiting', 'stopped']),
  label: z.string(),
  seq: z.int(),
});

export type TimelineBar = z.infer<typeof TimelineBar>;

/** Something in a case that Baton chases: a wait with reminders, or a question with a deadline. */
export const Chasing = z.strictObject({
  what: z.string(),
  /** Who is reminded; a role's title for a wait. */
  who: z.string(),
  reminded: z.int(),
  lastAt: z.string().nullable(),
  nextAt: z.string().nullable(),
  /** What happens in the end, and when: "goes to Sam Okafor"; '' when nothing does by itself. */
  then: z.string(),
  thenAt: z.string().nullable(),
});
export type Chasing = z.infer<typeof Chasing>;

/** PUT /api/cases/:id/follow: whether I hear when it changes hands, waits for the outside, is late or has ended. 204. */
export const FollowCase = z.strictObject({ follows: z.boolean() });
export type FollowCase = z.infer<typeof FollowCase>;

/** GET /api/cases/:id */
export const CaseDetail = CaseLine.extend({
  measures: z.strictObject({
    totalMs: z.number(),
    waitingMs: z.number(),
    handsOnMs: z.number(),
    handoffs: z.int(),
    stops: z.int(),
  }),
  lanes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.enum(['outside', 'automatic', 'person']),
      person: PersonRef.nullable(),
    }),
  ),
  timeline: z.array(TimelineBar),
  history: z.array(HistoryEntry),
  openAsks: z.array(z.string()),
  /** The off switch that keeps it from going on: `what` is e.g. "the map", `since` when the case began to wait for it. */
  switchedOff: z
    .strictObject({ what: z.string(), since: z.string(), by: PersonRef.nullable(), reason: z.string() })
    .nullable(),
  /** An account that one of its steps needs and that a person has to connect again; it goes on by itself then. */
  waitsForAccount: z
    .strictObject({ connector: z.string(), name: z.string(), since: z.string(), holder: PersonRef })
    .nullable(),
  /** Kept from moving by a person. */
  held: z
    .strictObject({ kind: z.enum(['paused', 'quarantined']), by: PersonRef.nullable(), reason: z.string() })
    .nullable(),
  undoing: z.boolean(),
  chasing: z.array(Chasing),
  /** Who hears when it changes hands, waits for the outside, is late or has ended. */
  followers: z.array(PersonRef),
  /** The map's published version, when it is another one than the case's. */
  newerVersion: z.int().nullable(),
});
export type CaseDetail = z.infer<typeof CaseDetail>;
