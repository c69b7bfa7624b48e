import { z } from 'zod';
import { MapSide } from './drafts.ts';
import { PersonRef } from './session.ts';

/** A link with which anybody may look at one side of a map, without signing in. Its secret is shown once. */
export const MapShare = z.strictObject({
  id: z.uuid(),
  side: MapSide,
  madeBy: PersonRef,
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** How often it was opened, and when last. */
  opened: z.int(),
  openedAt: z.iso.datetime().nullable(),
});
export type MapShare = z.infer<typeof MapShare>;

/** GET /api/maps/:slug/shares: the links that still open something, newest first. */
export const MapShares = z.strictObject({ shares: z.array(MapShare) });
export type MapShares = z.infer<typeof MapShares>;

/** POST /api/maps/:slug/shares */
export const ShareMap = z.strictObject({ side: MapSide, days: z.literal([7, 30, 90]) });
export type ShareMap = z.infer<typeof ShareMap>;
/** The whole address, its secret behind `#`: browsers send that part to no server. */
export const NewShare = z.strictObject({ link: z.string(), share: MapShare });
export type NewShare = z.infer<typeof NewShare>;

/** POST /api/shared: sent in the body, so that it stands in no log of addresses. */
export const OpenShared = z.strictObject({ secret: z.string().min(20).max(200) });
export type OpenShared = z.infer<typeof OpenShared>;

const Words = z.string();
const Way = z.strictObject({ to: Words.optional(), label: Words.optional() });
const step = {
  kind: Words,
  title: Words.optional(),
  lane: Words.optional(),
  layer: Words.optional(),
  tool: Words.optional(),
  work: Words.optional(),
  for: Words.optional(),
  on_timeout: Words.optional(),
  first: Words.optional(),
  takes: z
    .strictObject({ hands_on: Words.optional(), wait_before: Words.optional(), rework: z.number().optional() })
    .optional(),
  next: z.union([Words, z.array(Way)]).optional(),
  choices: z.array(z.strictObject({ label: Words.optional(), then: Words.optional() })).optional(),
  branches: z.array(z.strictObject({ title: Words.optional(), first: Words.optional() })).optional(),
  stops: z.array(z.strictObject({ says: Words, owner: Words.optional(), answer_within: Words.optional() })).optional(),
};
const SharedStep = z.strictObject({
  ...step,
  steps: z.record(Words, z.strictObject({ ...step, steps: z.unknown().optional() })).optional(),
});

/** What is seen with the link: the picture, the outline and the measures. No case, no person, no value of a step. */
export const SharedMap = z.strictObject({
  company: z.string(),
  side: MapSide,
  expiresAt: z.iso.datetime(),
  map: z.strictObject({
    title: Words,
    lanes: z.array(z.strictObject({ id: Words, title: Words, kind: z.enum(['outside', 'automatic', 'person']) })),
    roles: z.record(Words, z.strictObject({ title: Words })),
    trigger: z.strictObject({
      title: Words.optional(),
      lane: Words.optional(),
      connector: Words.optional(),
      next: Words.optional(),
    }),
    steps: z.record(Words, SharedStep),
  }),
  /** Null while the map cannot be measured because something in its text must be fixed. Times in milliseconds. */
  measures: z
    .strictObject({ tinyApprovals: z.int(), statusOnly: z.int(), waitingMs: z.number(), handsOnMs: z.number() })
    .nullable(),
});
export type SharedMap = z.infer<typeof SharedMap>;
