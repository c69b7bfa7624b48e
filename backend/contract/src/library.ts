import { z } from 'zod';

export const LibraryMap = z.strictObject({
  id: z.string(),
  title: z.string(),
  businessFunction: z.string(),
  purpose: z.string(),
});
/** GET /api/library: maps that come with Baton, to start from. */
export const MapLibrary = z.strictObject({ maps: z.array(LibraryMap) });
export type MapLibrary = z.infer<typeof MapLibrary>;
/** GET /api/library/:id: the whole text of one. */
export const LibrarySource = z.strictObject({ id: z.string(), source: z.string() });
export type LibrarySource = z.infer<typeof LibrarySource>;
