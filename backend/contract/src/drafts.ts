import { z } from 'zod';
import { PersonRef } from './session.ts';

/** How it runs today, or how it shall run. Only the redesigned side is published. */
export const MapSide = z.enum(['current', 'redesigned']);
export type MapSide = z.infer<typeof MapSide>;

/** GET /api/maps/:slug/drafts/:side. Revision 0 = nobody has changed it since the last publish; its text may be empty. */
export const DraftView = z.strictObject({
  slug: z.string(),
  title: z.string(),
  side: MapSide,
  source: z.string(),
  revision: z.int(),
  changedBy: PersonRef.nullable(),
  changedAt: z.iso.datetime().nullable(),
  /** Published version; null when it never was. */
  version: z.int().nullable(),
  sample: z.boolean(),
});
export type DraftView = z.infer<typeof DraftView>;

/** PUT /api/maps/:slug/drafts/:side. 409 `draft_changed` when somebody saved after the revision that this one began with. */
export const SaveDraft = z.strictObject({ source: z.string().max(2_000_000), revision: z.int().min(0) });
export type SaveDraft = z.infer<typeof SaveDraft>;
export const SavedDraft = z.strictObject({ revision: z.int() });
export type SavedDraft = z.infer<typeof SavedDraft>;

/** DELETE /api/maps/:slug/drafts/:side: the revision that is thrown away. */
export const DiscardDraft = z.strictObject({ revision: z.coerce.number().int().min(0) });
export type DiscardDraft = z.infer<typeof DiscardDraft>;

/** POST /api/drafts: a map of one's own, under the id in its text. */
export const StartMap = z.strictObject({ source: z.string().max(2_000_000) });
export type StartMap = z.infer<typeof StartMap>;
export const StartedMap = z.strictObject({ slug: z.string(), side: MapSide });
export type StartedMap = z.infer<typeof StartedMap>;

/** GET /api/maps/:slug/versions, newest first. */
export const VersionList = z.strictObject({
  versions: z.array(
    z.strictObject({
      version: z.int(),
      note: z.string(),
      publishedBy: PersonRef.nullable(),
      publishedAt: z.iso.datetime(),
      isLive: z.boolean(),
    }),
  ),
});
export type VersionList = z.infer<typeof VersionList>;
/** GET /api/maps/:slug/versions/:version */
export const VersionSource = z.strictObject({ version: z.int(), source: z.string() });
export type VersionSource = z.infer<typeof VersionSource>;

/** GET /api/maps/:slug/surroundings: what the compiler needs beside the text, so that a page can check while somebody draws. */
export const MapSurroundings = z.strictObject({
  /** An ActionCatalog of the language. */
  catalog: z.json(),
  /** RoleBindings of the language. */
  roles: z.json(),
  /** ContextPacks of the language. */
  contextPacks: z.json(),
});
export type MapSurroundings = z.infer<typeof MapSurroundings>;

/** GET /api/maps/:slug/past-cases: what is recorded of its newest cases, for rehearsals and for trying stop rules on. */
export const PastCases = z.strictObject({
  /** Kept for rehearsals, with the Answers of the language. */
  saved: z.array(z.strictObject({ id: z.string(), name: z.string(), trigger: z.json(), answers: z.json() })),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      at: z.iso.datetime(),
      /** What began it. */
      trigger: z.json(),
      /** Steps that it came to. */
      visited: z.array(z.string()),
      /** What each step gave, the last time. */
      gave: z.record(z.string(), z.strictObject({ output: z.json(), confidence: z.number().optional() })),
    }),
  ),
});
export type PastCases = z.infer<typeof PastCases>;
