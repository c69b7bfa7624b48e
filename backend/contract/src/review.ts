import { z } from 'zod';
import { PersonRef } from './session.ts';

/** What can be done about it, as a link that leads to where it is done. */
export const Proposal = z.strictObject({
  kind: z.enum(['make_rule', 'save_case', 'fix_step', 'fix_account']),
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

/** GET /api/brief: last week in a few sentences, each with where it can be seen. `text`: the same as a mail. */
export const Brief = z.strictObject({
  from: z.string(),
  to: z.string(),
  lines: z.array(z.strictObject({ sentence: z.string(), href: z.string(), label: z.string() })),
  text: z.string(),
});
export type Brief = z.infer<typeof Brief>;
