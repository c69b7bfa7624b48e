import { file, fileFields } from './answers.ts';
import { anyDrive, type Context, openVendor } from './client.ts';

/** Changes what is known about a file, not its content. */
export async function changeFile(context: Context, fileId: string, requestBody: { trashed?: boolean; name?: string }) {
  const vendor = await openVendor(context);
  return vendor.call(file, (api) => api.files.update({ fileId, requestBody, fields: fileFields, ...anyDrive }));
}

/** Into the trash, from where it can be fetched for 30 days. */
export async function trash(context: Context, id: string): Promise<void> {
  await changeFile(context, id, { trashed: true });
}
