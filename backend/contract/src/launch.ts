import { z } from 'zod';
import { PersonRef } from './session.ts';

export const LaunchLineId = z.enum([
  'owned',
  'escalation_tried',
  'logs_readable',
  'off_switch_tried',
  'ugly_cases',
  'reviewer',
  'context',
  'outcome',
]);
/** A page, as the web page's own address. */
const Place = z.strictObject({ href: z.string(), label: z.string() });

/** GET /api/maps/:slug/launch: worked out from what is there and what happened, never ticked. */
export const LaunchView = z.strictObject({
  map: z.strictObject({ slug: z.string(), title: z.string(), version: z.int().nullable() }),
  lines: z.array(
    z.strictObject({
      id: LaunchLineId,
      title: z.string(),
      met: z.boolean(),
      /** What was found, or what is missing. */
      found: z.string(),
      /** Where it is done, or where it can be seen. */
      place: Place.nullable(),
    }),
  ),
  reviewer: z.strictObject({ ofMap: PersonRef.nullable(), ofCompany: PersonRef.nullable() }),
});
export type LaunchView = z.infer<typeof LaunchView>;

/** PUT /api/reviewers: who looks at failures every day. `map` null = for every map that names nobody. */
export const NameReviewer = z.strictObject({ map: z.string().max(100).nullable(), personId: z.uuid().nullable() });
export type NameReviewer = z.infer<typeof NameReviewer>;
export const Reviewer = z.strictObject({ ofMap: PersonRef.nullable(), ofCompany: PersonRef.nullable() });
export type Reviewer = z.infer<typeof Reviewer>;

/** GET /api/maps/:slug/runbook: what somebody needs who has to run, explain or stop this map. */
export const Runbook = z.strictObject({
  title: z.string(),
  version: z.int(),
  /** ISO 8601. */
  at: z.string(),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      text: z.array(z.string()),
      /** The first row names the columns. Empty = no table. */
      table: z.array(z.array(z.string())),
    }),
  ),
  markdown: z.string(),
});
export type Runbook = z.infer<typeof Runbook>;
