import { searchAll, walk } from '@baton/google-account';
import { allPermissions, permissionList } from './answers.ts';
import { anyDrive, type Vendor } from './client.ts';

const mostPermissions = 1_000;

const pageOf = (vendor: Vendor, fileId: string) => async (pageToken: string | undefined) => {
  const asked = { fileId, ...allPermissions, ...anyDrive, ...(pageToken && { pageToken }) };
  const got = await vendor.call(permissionList, (api) => api.permissions.list(asked));
  return { items: got.permissions, next: got.nextPageToken };
};

/** Everybody who may open a file, by person, group, domain or link. */
export const permissionsOf = (vendor: Vendor, fileId: string) => walk(mostPermissions, pageOf(vendor, fileId));

/** The permission of one address, whatever its role. */
export const permissionFor = (vendor: Vendor, fileId: string, email: string) =>
  searchAll(pageOf(vendor, fileId), (one) => one.emailAddress?.toLowerCase() === email.toLowerCase());
