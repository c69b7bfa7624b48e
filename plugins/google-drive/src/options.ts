import { driveList, fileList, listFields } from './answers.ts';
import { fromAnyDrive, openVendor } from './client.ts';
import { read } from './connection.ts';
import { both, folderType, quoted } from './query.ts';

interface Query {
  text: string;
  cursor?: string;
}

const page = ({ cursor }: Query) => ({ pageSize: 100, ...(cursor && { pageToken: cursor }) });

export const folders = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const words = query.text.trim() === '' ? undefined : `name contains ${quoted(query.text.trim())}`;
  const q = both(`mimeType = ${quoted(folderType)}`, 'trashed = false', words);
  const asked = { ...fromAnyDrive, corpora: 'allDrives', q, fields: listFields, ...page(query) };
  const { files, nextPageToken } = await vendor.call(fileList, (api) => api.files.list(asked));
  return {
    items: files.map(({ id, name }) => ({ value: id, label: name || id })),
    ...(nextPageToken && { next: nextPageToken }),
  };
});

export const sharedDrives = read(async (context, query: Query) => {
  const vendor = await openVendor(context);
  const { drives, nextPageToken } = await vendor.call(driveList, (api) => api.drives.list(page(query)));
  return {
    items: drives.map(({ id, name }) => ({ value: id, label: name || id })),
    ...(nextPageToken && { next: nextPageToken }),
  };
});
