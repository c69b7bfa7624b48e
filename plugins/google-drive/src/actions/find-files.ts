import { walk } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { fileList, listFields } from '../answers.ts';
import { fromAnyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { folderField, sharedDriveField } from '../fields.ts';
import { both, folderType, inFolder, quoted } from '../query.ts';
import { exampleFile, fileSummary, summarise } from '../summaries.ts';

const kinds = {
  any: undefined,
  file: `mimeType != ${quoted(folderType)}`,
  folder: `mimeType = ${quoted(folderType)}`,
  pdf: `mimeType = ${quoted('application/pdf')}`,
  document: `mimeType = ${quoted('application/vnd.google-apps.document')}`,
  spreadsheet: `mimeType = ${quoted('application/vnd.google-apps.spreadsheet')}`,
};

export const findFiles = action({
  title: 'Find files',
  description: 'Files and folders by name, words or folder, the latest change first. Nothing found is not an error.',
  input: z.object({
    name: z.string().trim().min(1).max(200).optional().meta({ title: 'Words in the name' }),
    text: z.string().trim().min(1).max(200).optional().meta({ title: 'Words inside' }),
    folder: folderField().optional(),
    shared_drive: sharedDriveField().optional(),
    kind: z.enum(['any', 'file', 'folder', 'pdf', 'document', 'spreadsheet']).default('any').meta({ title: 'What' }),
    most: z.int().min(1).max(1_000).default(50).meta({ title: 'At most' }),
  }),
  output: z.object({
    found: z.boolean(),
    files: z.array(fileSummary),
    more: z.boolean().meta({ title: 'True when there may be more' }),
  }),
  example: {
    input: { name: 'Lease', folder: '0Folder-contracts' },
    output: { found: true, files: [exampleFile], more: false },
  },
  idempotency: { kind: 'read' },
  run: async (context, { name, text, folder, shared_drive, kind, most }) => {
    const q = both(
      'trashed = false',
      name && `name contains ${quoted(name)}`,
      text && `fullText contains ${quoted(text)}`,
      folder && inFolder(folder),
      kinds[kind],
    );
    const where = shared_drive ? { corpora: 'drive', driveId: shared_drive } : { corpora: 'allDrives' };
    // Google sorts a search for words by its own mind.
    const order = text ? {} : { orderBy: 'modifiedTime desc' };
    const asked = { ...fromAnyDrive, ...where, ...order, q, fields: listFields, pageSize: Math.min(most, 100) };
    const vendor = await openVendor(context);
    let lookedEverywhere = true;
    const { items, whole } = await walk(most, async (pageToken) => {
      const got = await vendor.call(fileList, (api) => api.files.list({ ...asked, ...(pageToken && { pageToken }) }));
      lookedEverywhere &&= got.incompleteSearch !== true;
      return { items: got.files, next: got.nextPageToken };
    });
    return { found: items.length > 0, files: items.map(summarise), more: !whole || !lookedEverywhere };
  },
});
