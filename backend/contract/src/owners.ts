import { z } from 'zod';
import { PersonRef } from './session.ts';

/** A day of the company's calendar, `2026-12-24`. */
const day = z.iso.date();

/** Days on which a person is asked nothing as long as somebody else is there; first and last are included. */
export const Absence = z.strictObject({
  id: z.string(),
  person: PersonRef,
  firstDay: z.string(),
  lastDay: z.string(),
  note: z.string(),
  /** Today is one of them. */
  now: z.boolean(),
  /** Who is asked instead, role by role: the backup from the map. */
  standIns: z.array(
    z.strictObject({
      map: z.string(),
      mapTitle: z.string(),
      role: z.string(),
      name: z.string().nullable(),
      /** The backup is away on one of these days as well: the map's owner or an admin is asked then. */
      alsoAway: z.boolean(),
    }),
  ),
});
export type Absence = z.infer<typeof Absence>;
/** GET /api/absences: present and coming ones, the next first. `today` is the company's. */
export const Absences = z.strictObject({ absences: z.array(Absence), today: z.string() });
export type Absences = z.infer<typeof Absences>;
/** POST /api/absences: for oneself, or for anybody with the right to manage people. Answers 201. */
export const AddAbsence = z
  .strictObject({ personId: z.uuid(), firstDay: day, lastDay: day, note: z.string().trim().max(200).default('') })
  .refine(({ firstDay, lastDay }) => lastDay >= firstDay, {
    path: ['lastDay'],
    message: 'expected a day that is not before the first one',
  });
export type AddAbsence = z.infer<typeof AddAbsence>;
/** What a new absence has done at once. */
export const AbsenceAdded = z.strictObject({
  id: z.string(),
  /** Open questions that somebody else has now. */
  given: z.int(),
});
export type AbsenceAdded = z.infer<typeof AbsenceAdded>;

/** GET /api/workload: what each active person has to answer. */
export const Workload = z.strictObject({
  people: z.array(
    z.strictObject({
      person: PersonRef,
      /** Away until then; null when here. */
      awayUntil: z.string().nullable(),
      open: z.int(),
      late: z.int(),
      dueToday: z.int(),
      /** Answered in the last seven days. */
      answered: z.int(),
      /** Milliseconds, median of those; null when there are fewer than three. */
      medianAnswerMs: z.int().nullable(),
    }),
  ),
});
export type Workload = z.infer<typeof Workload>;

/** GET /api/rotas: who is the map's owner, a week at a time. Maps without a rota have an empty one. */
export const Rotas = z.strictObject({
  rotas: z.array(
    z.strictObject({
      map: z.string(),
      mapTitle: z.string(),
      starts: z.string().nullable(),
      people: z.array(PersonRef),
      /** Whose week it is; null before it begins and without a rota. */
      now: PersonRef.nullable(),
    }),
  ),
  today: z.string(),
});
export type Rotas = z.infer<typeof Rotas>;
/** GET /api/on-duty: who is the last in line now, map by map: this week's person, the map's owner, or the backup. */
export const OnDuty = z.strictObject({
  people: z.array(PersonRef.extend({ maps: z.array(z.string()) })),
});
export type OnDuty = z.infer<typeof OnDuty>;
/** PUT /api/maps/:slug/rota answers 204. Nobody = no rota: the map's owner role counts alone. */
export const SetRota = z.strictObject({ starts: day, people: z.array(z.uuid()).max(52) });
export type SetRota = z.infer<typeof SetRota>;

/** What somebody is told. */
export const NoticeKind = z.enum([
  'asked',
  'taken_over',
  'moved_on',
  'reminder',
  'colleague_asked',
  'colleague_answered',
  'wait_reminder',
  'nearly_late',
  'silent',
  'status',
  'brief',
  'review',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** GET /api/notices: what I was told, newest first. */
export const Notices = z.strictObject({
  notices: z.array(
    z.strictObject({
      id: z.string(),
      kind: NoticeKind,
      text: z.string(),
      caseId: z.string().nullable(),
      askId: z.string().nullable(),
      at: z.string(),
      read: z.boolean(),
    }),
  ),
  unread: z.int(),
});
export type Notices = z.infer<typeof Notices>;
/** Ways beside the page. */
export const NoticeChannel = z.enum(['email', 'slack']);
export type NoticeChannel = z.infer<typeof NoticeChannel>;
const unwanted = z.array(z.strictObject({ kind: NoticeKind, channel: NoticeChannel })).max(40);
/** GET /api/notices/settings: my own. PUT changes `off` and answers with them. */
export const NoticeSettings = z.strictObject({
  /** Channels that the company has an account for. */
  channels: z.array(NoticeChannel),
  /** What I do not want to be sent. On the page it is told all the same. */
  off: unwanted,
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;
export const SetNotices = z.strictObject({ off: unwanted });
export type SetNotices = z.infer<typeof SetNotices>;
/** POST /api/notices/test: one by each channel, to myself. `sentence` says what failed; '' = sent. */
export const NoticesTested = z.strictObject({
  results: z.array(z.strictObject({ channel: NoticeChannel, sent: z.boolean(), sentence: z.string() })),
});
export type NoticesTested = z.infer<typeof NoticesTested>;
/** POST /api/notices/read answers 204: everything up to this one is read. */
export const ReadNotices = z.strictObject({ upTo: z.string().regex(/^\d{1,18}$/) });
export type ReadNotices = z.infer<typeof ReadNotices>;
