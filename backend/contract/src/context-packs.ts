import { z } from 'zod';
import { PersonRef } from './session.ts';

/** What maps call it by, as in `context: [services]`. */
export const PackName = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,59}$/, 'expected small letters, digits, “-” and “_”, such as price-list');

const words = {
  title: z.string().trim().min(1).max(120),
  /** Markdown. */
  text: z.string().trim().min(1).max(50_000),
  ownerId: z.uuid(),
  /** Days after a review until the next one is due. */
  reviewDays: z.int().min(1).max(365),
};

/** `due_soon`: within seven days. `past`: AI steps that are given it stop. */
export const PackState = z.enum(['fresh', 'due_soon', 'past']);

const UsedBy = z.array(
  z.strictObject({ map: z.string(), mapTitle: z.string(), step: z.string(), stepTitle: z.string() }),
);

/** What the company tells its AI steps about itself: prices, services, policies. Days are the company's, `2026-12-24`. */
export const ContextPack = z.strictObject({
  name: z.string(),
  title: z.string(),
  /** Null when its owner has left. */
  owner: PersonRef.nullable(),
  version: z.int(),
  /** Characters. */
  size: z.int(),
  reviewDays: z.int(),
  reviewedOn: z.string(),
  reviewedBy: PersonRef.nullable(),
  /** The last day on which it counts as right. */
  reviewBy: z.string(),
  state: PackState,
  sample: z.boolean(),
  /** AI steps of published maps. */
  usedBy: UsedBy,
});
export type ContextPack = z.infer<typeof ContextPack>;

/** GET /api/context-packs */
export const ContextPacks = z.strictObject({
  today: z.string(),
  packs: z.array(ContextPack),
  /** Named by maps and drafts, but not there. */
  missing: z.array(z.strictObject({ name: z.string(), usedBy: UsedBy })),
});
export type ContextPacks = z.infer<typeof ContextPacks>;

/** GET /api/context-packs/:name */
export const ContextPackView = ContextPack.extend({
  text: z.string(),
  /** Newest first. */
  versions: z.array(
    z.strictObject({ version: z.int(), at: z.iso.datetime(), by: PersonRef.nullable(), size: z.int() }),
  ),
});
export type ContextPackView = z.infer<typeof ContextPackView>;

/** GET /api/context-packs/:name/versions/:version */
export const PackVersion = z.strictObject({ version: z.int(), text: z.string() });
export type PackVersion = z.infer<typeof PackVersion>;

/** POST /api/context-packs. Whoever writes it says that it is right today. */
export const AddContextPack = z.strictObject({ name: PackName, ...words });
export type AddContextPack = z.infer<typeof AddContextPack>;

/** PUT /api/context-packs/:name. 409 when it has another version than `version` by now. */
export const ChangeContextPack = z.strictObject({
  ...words,
  version: z.int(),
  /** The whole text is right as of today. */
  reviewed: z.boolean().default(false),
});
export type ChangeContextPack = z.infer<typeof ChangeContextPack>;

/** POST /api/context-packs/:name/reviewed: the text of that version is still right. */
export const ReviewPack = z.strictObject({ version: z.int() });
export type ReviewPack = z.infer<typeof ReviewPack>;
