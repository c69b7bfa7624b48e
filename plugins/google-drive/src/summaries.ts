import { z } from '@baton/plugin-sdk';
import type { File } from './answers.ts';
import { folderType } from './query.ts';

/** A file as maps see it. */
export const fileSummary = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  is_folder: z.boolean(),
  bytes: z.int().optional(),
  folder: z.string().optional(),
  shared_drive: z.string().optional(),
  created_at: z.string().optional(),
  changed_at: z.string().optional(),
  url: z.string().optional(),
});

export const summarise = (one: File): z.input<typeof fileSummary> => ({
  id: one.id,
  name: one.name,
  type: one.mimeType,
  is_folder: one.mimeType === folderType,
  ...(one.size && { bytes: Number(one.size) }),
  ...(one.parents?.[0] && { folder: one.parents[0] }),
  ...(one.driveId && { shared_drive: one.driveId }),
  ...(one.createdTime && { created_at: one.createdTime }),
  ...(one.modifiedTime && { changed_at: one.modifiedTime }),
  ...(one.webViewLink && { url: one.webViewLink }),
});

export const exampleFile = {
  id: '1Contract-01',
  name: 'Lease Lind Contracting.txt',
  type: 'text/plain',
  is_folder: false,
  bytes: 66,
  folder: '0Folder-contracts',
  created_at: '2026-09-01T08:00:00.000Z',
  changed_at: '2026-09-01T08:00:00.000Z',
  url: 'https://drive.google.com/file/d/1Contract-01/view',
};
