import { type Context, type Google, openGoogle } from '@baton/google-account';
import type { drive_v3 } from '@googleapis/drive';

export type { Context } from '@baton/google-account';

export type Vendor = Google<drive_v3.Drive>;

/** The SDK is loaded at the first call, so that a process which never talks to Google never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const { drive } = await import('@googleapis/drive');
  return openGoogle(context, { name: 'Google Drive', make: (options) => drive({ version: 'v3', ...options }) });
}

/** Without these Google pretends that shared drives do not exist. */
export const anyDrive = { supportsAllDrives: true } as const;
export const fromAnyDrive = { supportsAllDrives: true, includeItemsFromAllDrives: true } as const;
