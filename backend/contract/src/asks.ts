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
  sample: z.boolean(),
  /** Some connector that its map uses is a stand-in: nothing leaves this computer. */
  sandbox: z.boolean(),
});
export type AskLine = z.infer<typeof AskLine>;

/** GET /api/asks?whose=mine|team|everyone&search= : open first by time left, then those answered today. */
export const AskQuery = z.strictObject({
  whose: z.enum(['mine', 'team', 'everyone']).default('mine'),
  search: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export type AskQuery = z.infer<typeof AskQuery>;
export const AskList = z.strictObject({
  waiting: z.array(AskLine),
  inProgress: z.array(AskLine),
  answeredToday: z.array(AskLine),
  counts: z.strictObject({ waiting: z.int(), inProgress: z.int(), answeredToday: z.int(), withBackup: z.int() }),
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
  /** May the signed-in person answer? If not, why. */
  mayAnswer: z.boolean(),
  whyNot: z.string(),
});
export type AskDetail = z.infer<typeof AskDetail>;

/** POST /api/asks/:caseId/:askId/answer. 409 `already_answered` says who and what. */
export const AnswerAsk = z.strictObject({
  choice: z.string().min(1).max(100),
  reason: z.string().trim().min(3).max(2000).refine(holdsWords, 'expected words'),
  edits: z.record(z.string(), z.json()).optional(),
});
export type AnswerAsk = z.infer<typeof AnswerAsk>;
/** POST /api/asks/:caseId/:askId/hand-to-backup; the body may be left out. */
export const HandOnAsk = z.strictObject({ reason: z.string().trim().max(2000).default('') }).default({ reason: '' });
export type HandOnAsk = z.infer<typeof HandOnAsk>;
/** POST /api/asks/:caseId/:askId/acknowledge and /hand-to-backup answer with the AskLine. */
