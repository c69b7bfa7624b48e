import * as z from 'zod/mini';
import { Answerable, answerable } from './answerable.schema.ts';
import { goesOn, stepBase } from './step-base.schema.ts';
import { Choice } from './stop.schema.ts';
import { Fields } from './type-spec.schema.ts';
import { ValueRecord, ValueSpec } from './value.schema.ts';
import { DurationText, HoleText, Id, Line, Prose, means } from './words.schema.ts';

const Retry = z.strictObject({
  attempts: means(z.int().check(z.minimum(1), z.maximum(50)), 'The first try included.'),
  first: z.optional(DurationText),
  factor: z.optional(z.number().check(z.minimum(1), z.maximum(10))),
  at_most: z.optional(DurationText),
});

/** Does something in another system through a connector. */
export const ActionStep = z.strictObject({
  kind: z.literal('action'),
  ...stepBase,
  uses: means(
    z.string().check(
      z.regex(/^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/, {
        error: 'connector.action, e.g. intercom.create_ticket',
      }),
    ),
    'connector.action, e.g. intercom.create_ticket.',
  ),
  with: z.optional(ValueRecord),
  retry: z.optional(Retry),
  unknown_outcome: means(z.optional(Answerable), 'Who settles "did this happen?" when an answer was lost.'),
  ...goesOn,
});

/** Prepares, sorts, extracts or drafts. Never decides money, legal, policy or people matters. */
export const AiStep = z.strictObject({
  kind: z.literal('ai'),
  ...stepBase,
  task: z.enum(['classify', 'extract', 'draft', 'summarise', 'ask_missing', 'fit_check', 'match', 'compose']),
  instruction: z.optional(Prose),
  sees: means(z.optional(ValueRecord), 'The data the step may see; nothing else is sent.'),
  context: z.optional(z.array(Line).check(z.maxLength(20))),
  needs: z.optional(z.array(Line).check(z.maxLength(50))),
  rules: z.optional(ValueSpec),
  output: z.optional(Fields),
  retry: z.optional(Retry),
  ...goesOn,
});

/** A task for one named person. */
export const PersonStep = z.strictObject({
  kind: z.literal('person'),
  ...stepBase,
  ...answerable,
  form: z.optional(z.enum(['do', 'review', 'choose', 'approve'])),
  question: z.optional(HoleText),
  shows: z.optional(ValueRecord),
  choices: z.optional(z.array(Choice).check(z.minLength(1), z.maxLength(6))),
  fields: means(z.optional(Fields), 'What the person fills in.'),
  ...goesOn,
});

/** Work as it is done today, on a current map only: cannot be run. */
export const ManualStep = z.strictObject({ kind: z.literal('manual'), ...stepBase, ...goesOn, role: z.optional(Id) });

/** Chooses the way on by rules. */
export const DecisionStep = z.strictObject({ kind: z.literal('decision'), ...stepBase, ...goesOn });
