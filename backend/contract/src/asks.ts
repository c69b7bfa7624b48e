import { z } from 'zod';
import { holdsWords } from './holds-words.ts';
import { PersonRef } from './session.ts';

/** `task` = a person step of the map; every other kind is an exception. */
export const AskKind = z.enum(['stop', 'failure', 'unknown_outcome', 'loop_bound', 'review', 'task']);
export const AskState = z.enum(['open', 'acknowledged', 'answered', 'closed']);
export const AskLevel = z.enum(['owner', 'backup', 'map_owner']);

/** A question to one named person, as a line on the board. Moments are ISO 8601, UTC. */
export const AskLine = z.strictObject({
  caseId: z.string(),
  askId: z.string(),
  kind: AskKind,
  state: AskState,
  question: z.string(),
  /** The rule as a sentence, or why it stopped. */
  rule: z.string(),
  caseTitle: z.string(),
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  step: z.strictObject({ id: z.string(), title: z.string() }),
  /** Who answers now. */
  owner: PersonRef,
  /** Who gets it at the deadline; null when it is already with the map's owner. */
  backup: PersonRef.nullable(),
  level: AskLevel,
  openedAt: z.string(),
  deadline: z.string(),
  answerWithinMs: z.int(),
  answered: z
    .strictObject({ by: PersonRef, at: z.string(), choice: z.string(), choiceLabel: z.string(), reason: z.string() })
    .nullable(),
  /** Put off until then; null when it was not, or the moment has come. */
  snoozedUntil: z.string().nullable(),
  /** Who was asked something about it and has not answered yet. */
  waitsFor: PersonRef.nullable(),
  sample: z.boolean(),
  /** Some connector that its map uses is a stand-in: nothing leaves this computer. */
  sandbox: z.boolean(),
});
export type AskLine = z.infer<typeof AskLine>;

/** A page of open lines ends here: the next one begins after it. */
const afterLine = z
  .string()
  .regex(/^[01]~[0-9TZ:.-]{20,30}~\d{1,18}~[\w.-]{1,40}$/)
  .optional();

/**
 * GET /api/asks?whose=mine|team|everyone&search=&map=&owner=&after= : open first by time left, in pages, then those answered today,
 * which come with the first page alone.
 */
export const AskQuery = z.strictObject({
  whose: z.enum(['mine', 'team', 'everyone']).default('mine'),
  search: z.string().max(200).default(''),
  /** Of this map alone. */
  map: z.string().max(100).default(''),
  /** Of this person alone. */
  owner: z.string().max(100).default(''),
  limit: z.coerce.number().int().min(1).max(500).default(60),
  after: afterLine,
});
export type AskQuery = z.infer<typeof AskQuery>;
export const AskList = z.strictObject({
  waiting: z.array(AskLine),
  inProgress: z.array(AskLine),
  answeredToday: z.array(AskLine),
  counts: z.strictObject({ waiting: z.int(), inProgress: z.int(), answeredToday: z.int(), withBackup: z.int() }),
  /** `after` of the next page; null on the last one. */
  next: z.string().nullable(),
});
export type AskList = z.infer<typeof AskList>;

export const AskChoice = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** What happens next, in words. */
  means: z.string(),
  /** Fields of the step's output that may be corrected with this choice. */
  edits: z.array(z.string()),
});

/** A field of the held output that a choice may correct, and how to ask for it. */
export const AskField = z.strictObject({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'number', 'boolean', 'choice', 'money', 'date']),
  /** For `choice`: what may be chosen; otherwise empty. */
  options: z.array(z.string()),
  /** May be left empty. */
  optional: z.boolean(),
});
export type AskField = z.infer<typeof AskField>;

/** GET /api/asks/:caseId/:askId */
export const AskDetail = AskLine.extend({
  choices: z.array(AskChoice),
  evidence: z.strictObject({
    saw: z.array(
      z.strictObject({ label: z.string(), value: z.json(), source: z.string(), differs: z.boolean().optional() }),
    ),
    why: z.string(),
    nothingYet: z.string(),
  }),
  /** What was done, oldest first. */
  did: z.array(z.strictObject({ at: z.string(), text: z.string(), badge: z.string().optional() })),
  /** Where in the map: steps on the way, in order. */
  path: z.array(z.strictObject({ step: z.string(), title: z.string(), state: z.enum(['done', 'stopped', 'ahead']) })),
  /** The step's output that waits to be accepted, if it was stopped after it ran. */
  held: z.json().nullable(),
  /** One entry per field that some choice may edit; a field without an entry is edited as text. */
  fields: z.array(AskField).optional(),
  similar: z.array(
    z.strictObject({ caseId: z.string(), choiceLabel: z.string(), by: z.string(), at: z.string(), reason: z.string() }),
  ),
  /** How the same rule of the same step was decided so far, the most frequent first. */
  similarCounts: z.array(z.strictObject({ choiceLabel: z.string(), count: z.int() })),
  /** Other open questions of the same rule, step and choices that this person may answer: to be decided together. */
  alike: z.int(),
  /** What somebody else was asked about it, oldest first. */
  colleagues: z.array(
    z.strictObject({
      id: z.string(),
      by: z.string(),
      of: PersonRef,
      question: z.string(),
      askedAt: z.string(),
      answer: z.string().nullable(),
      answeredAt: z.string().nullable(),
    }),
  ),
  /** Milliseconds for which its clock may still stand still while somebody is asked. */
  pauseLeftMs: z.int(),
  /** May the signed-in person answer? If not, why. */
  mayAnswer: z.boolean(),
  whyNot: z.string(),
});
export type AskDetail = z.infer<typeof AskDetail>;

/** Why, as far as it can be counted; the words are the person's own. */
export const ReasonCode = z.enum([
  'as_agreed',
  'rule_too_strict',
  'rule_too_loose',
  'wrong_data',
  'missing_data',
  'ai_mistake',
  'special_case',
  'risk',
  'other',
]);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** POST /api/asks/:caseId/:askId/answer. 409 `already_answered` says who and what. */
export const AnswerAsk = z.strictObject({
  choice: z.string().min(1).max(100),
  reason: z.string().trim().min(3).max(2000).refine(holdsWords, 'expected words'),
  reasonCode: ReasonCode.optional(),
  edits: z.record(z.string(), z.json()).optional(),
});
export type AnswerAsk = z.infer<typeof AnswerAsk>;
/** POST /api/asks/:caseId/:askId/hand-to-backup; the body may be left out. */
export const HandOnAsk = z.strictObject({ reason: z.string().trim().max(2000).default('') }).default({ reason: '' });
export type HandOnAsk = z.infer<typeof HandOnAsk>;
const words = z.string().trim().min(3).max(2000).refine(holdsWords, 'expected words');

/** POST /api/asks/:caseId/:askId/hand-over: to a named person, who gets the full time. Answers with the AskLine. */
export const HandOverAsk = z.strictObject({ to: z.uuid(), reason: words });
export type HandOverAsk = z.infer<typeof HandOverAsk>;
/** POST /api/asks/:caseId/:askId/ask-someone: the clock stands still until the answer, within a limit. */
export const AskSomeone = z.strictObject({ of: z.uuid(), question: words });
export type AskSomeone = z.infer<typeof AskSomeone>;
/** POST /api/asks/:caseId/:askId/snooze: not beyond the deadline. Answers with the AskLine. */
export const SnoozeAsk = z.strictObject({ until: z.iso.datetime({ offset: true }), reason: words });
export type SnoozeAsk = z.infer<typeof SnoozeAsk>;

/** GET /api/asks/:caseId/:askId/alike: the lines that may be decided together with it, by time left. */
export const AlikeAsks = z.strictObject({ lines: z.array(AskLine) });
export type AlikeAsks = z.infer<typeof AlikeAsks>;
/** POST /api/asks/decide-alike: the same answer to each, one after the other; each one counts for itself. */
export const DecideAlike = z.strictObject({
  asks: z
    .array(z.strictObject({ caseId: z.string().regex(/^\d{1,18}$/), askId: z.string().min(1).max(40) }))
    .min(1)
    .max(100),
  choice: z.string().min(1).max(100),
  reason: words,
  reasonCode: ReasonCode.optional(),
});
export type DecideAlike = z.infer<typeof DecideAlike>;
/** What became of each, in the order asked. */
export const DecidedAlike = z.strictObject({
  results: z.array(
    z.strictObject({
      caseId: z.string(),
      askId: z.string(),
      ok: z.boolean(),
      /** Why not; empty when it was decided. */
      message: z.string(),
    }),
  ),
});
export type DecidedAlike = z.infer<typeof DecidedAlike>;

/** GET /api/colleague-questions: what others want to know from me. */
export const ColleagueQuestions = z.strictObject({
  questions: z.array(
    z.strictObject({
      id: z.string(),
      caseId: z.string(),
      askId: z.string(),
      by: z.string(),
      question: z.string(),
      about: z.string(),
      askedAt: z.string(),
    }),
  ),
});
export type ColleagueQuestions = z.infer<typeof ColleagueQuestions>;
/** POST /api/colleague-questions/:id/answer answers 204. */
export const AnswerColleague = z.strictObject({ answer: words });
export type AnswerColleague = z.infer<typeof AnswerColleague>;

/** POST /api/asks/:caseId/:askId/acknowledge and /hand-to-backup answer with the AskLine. */
