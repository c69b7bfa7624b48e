import * as z from 'zod/mini';
import { answerable } from './answerable.schema.ts';
import { HoleText, Id, Line, RuleText, means } from './words.schema.ts';

/** What the person can choose. `then`: continue, again, cancel, or the id of the step to go to. */
export const Choice = z.strictObject({
  id: Id,
  label: Line,
  means: means(z.optional(Line), 'What happens next, in words.'),
  then: means(
    z.optional(
      z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'continue, again, cancel, or the id of a step' })),
    ),
    'continue, again, cancel, or the id of a step.',
  ),
  edits: means(z.optional(z.array(z.string().check(z.minLength(1)))), 'Output fields the person may correct.'),
});
export type ChoiceDocument = z.infer<typeof Choice>;

/** The case stops here when the rule holds, or cannot be evaluated. */
export const Stop = z.strictObject({
  id: Id,
  when: RuleText,
  says: means(z.optional(Line), 'The rule as a sentence; printed from the rule when left out.'),
  question: z.optional(HoleText),
  ...answerable,
  choices: z.optional(z.array(Choice).check(z.minLength(1), z.maxLength(6))),
});
