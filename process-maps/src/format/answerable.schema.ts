import * as z from 'zod/mini';
import { DurationText, Id, means } from './words.schema.ts';

/**
 * Who answers, who takes over, within what time. All three are needed to publish; they are optional here, so that the
 * checks can say what is missing and why it matters.
 */
export const answerable = {
  owner: means(z.optional(Id), 'The role that answers: bound to one named person.'),
  backup: means(z.optional(Id), 'The role that takes over when the time is up.'),
  answer_within: means(z.optional(DurationText), 'How long the owner has, e.g. PT2H.'),
};

export const Answerable = z.strictObject(answerable);
export type AnswerableDocument = z.infer<typeof Answerable>;
