import { type Context, type Google, openGoogle } from '@baton/google-account';
import type { calendar_v3 } from '@googleapis/calendar';

export type { Context } from '@baton/google-account';

export type Vendor = Google<calendar_v3.Calendar>;

/** The SDK is loaded at the first call, so that a process which never talks to Google never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const { calendar } = await import('@googleapis/calendar');
  return openGoogle(context, {
    name: 'Google Calendar',
    make: (options) => calendar({ version: 'v3', ...options }),
    isRead: ({ url }) => new URL(url).pathname.endsWith('/freeBusy'),
  });
}
