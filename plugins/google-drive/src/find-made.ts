import { referenceOf } from '@baton/google-account';
import { ConnectorError } from '@baton/plugin-sdk';
import { type File, fileList, listFields } from './answers.ts';
import { type Context, fromAnyDrive, openVendor } from './client.ts';
import { madeBy, ownProperty } from './query.ts';

/** Goes with everything that a call makes. People do not see it, other apps cannot read it. */
export const markOf = (context: Context) => ({ appProperties: { [ownProperty]: referenceOf(context) } });

/** What an earlier try of the same call made, in the trash or not. @throws when Google has not looked everywhere */
export async function findMade(context: Context): Promise<File | undefined> {
  const vendor = await openVendor(context);
  const asked = {
    ...fromAnyDrive,
    corpora: 'allDrives',
    q: madeBy(referenceOf(context)),
    pageSize: 2,
    fields: listFields,
  };
  const { files, incompleteSearch } = await vendor.call(fileList, (api) => api.files.list(asked));
  const [found] = files;
  if (found === undefined && incompleteSearch === true) {
    throw new ConnectorError('vendor_down', 'Google Drive could not look everywhere just now.');
  }
  return found;
}

/** Google needs a moment until a new file is found. Milliseconds. */
export const settleMs = 5_000;
