import { z } from 'zod';
import { PersonRef } from './session.ts';

/** What can be done about it, as a link that leads to where it is done. */
export const Proposal = z.strictObject({
  kind: z.enum(['make_rule', 'save_case', 'fix_step', 'fix_account', 'fix_pack']),
  sentence: z.string(),
  href: z.string(),
});
export type Proposal = z.infer<typeof Proposal>;

export const ReviewGroup = z.strictObject({
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  step: z.strictObject({ id: z.string(), title: z.string() }),
  /** `stop`: a rule or a review; `trouble`: a failure, a lost answer or a loop. */
  kind: z.enum(['stop', 'trouble']),
  /** Why, in the words of the map or of the failure. */
  reason: z.string(),
  count: z.int(),
  open: z.int(),
  /** At most five, newest first. */
  cases: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** In the 30 days before this look: how often, and on how many days. */
  before: z.strictObject({ count: z.int(), days: z.int() }),
  proposals: z.array(Proposal),
});
export type ReviewGroup = z.infer<typeof ReviewGroup>;

/** GET /api/review?mine= : what failed or stopped since the beginning of yesterday. */
export const ReviewQuery = z.strictObject({ mine: z.enum(['true', 'false']).default('false') });
export type ReviewQuery = z.infer<typeof ReviewQuery>;
export const ReviewView = z.strictObject({
  since: z.string(),
  groups: z.array(ReviewGroup),
  /** What shows over eight weeks. */
  patterns: z.array(
    z.strictObject({
      kind: z.enum(['bounce', 'stuck_weekday', 'same_every_week', 'bottleneck']),
      sentence: z.string(),
      href: z.string(),
    }),
  ),
  reviewer: z.strictObject({ ofMap: PersonRef.nullable(), ofCompany: PersonRef.nullable() }),
});
export type ReviewView = z.infer<typeof ReviewView>;

const Line = z.strictObject({ sentence: z.string(), href: z.string(), label: z.string() });

/** GET /api/brief?week= : a Monday of the company, or nothing for last week. */
export const BriefQuery = z.strictObject({ week: z.iso.date().optional() });
export type BriefQuery = z.infer<typeof BriefQuery>;

/** One week in figures and sentences, each with where it can be seen. `text`: the same as a mail. */
export const Brief = z.strictObject({
  /** Its Monday. */
  week: z.string(),
  from: z.string(),
  to: z.string(),
  previous: z.string(),
  /** Null for last week: the one that runs now has no brief yet. */
  next: z.string().nullable(),
  /** Everything that the sentences are made of. */
  facts: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      /** Null = too little happened to say. Times in milliseconds, shares 0 to 1. */
      value: z.number().nullable(),
      unit: z.enum(['count', 'share', 'ms']),
      n: z.int(),
      /** The same of the week before. */
      compare: z.number().nullable(),
      href: z.string(),
    }),
  ),
  lines: z.array(Line),
  /** What waits for somebody now, list by list; only with last week. */
  lists: z.array(z.strictObject({ title: z.string(), lines: z.array(Line) })),
  text: z.string(),
});
export type Brief = z.infer<typeof Brief>;
