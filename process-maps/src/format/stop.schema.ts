import { z } from 'zod';
import { answerable } from './answerable.schema.ts';
import { HoleText, Id, Line, RuleText } from './words.schema.ts';

/** What the person can choose. `then`: continue, again, cancel, or the id of the step to go to. */
export const Choice = z.strictObject({
  id: Id,
  label: Line,
  means: Line.optional().meta({ description: 'What happens next, in words.' }),
  then: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'continue, again, cancel, or the id of a step' })
    .optional()
    .meta({ description: 'continue, again, cancel, or the id of a step.' }),
  edits: z.array(z.string().min(1)).optional().meta({ description: 'Output fields the person may correct.' }),
});
export type ChoiceDocument = z.infer<typeof Choice>;

/** The case stops here when the rule holds, or cannot be evaluated. */
export const Stop = z.strictObject({
  id: Id,
  when: RuleText,
  says: Line.optional().meta({ description: 'The rule as a sentence; printed from the rule when left out.' }),
  question: HoleText.optional(),
  ...answerable,
  choices: z.array(Choice).min(1).max(6).optional(),
});
