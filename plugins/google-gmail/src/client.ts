import { type Context, type Google, openGoogle } from '@baton/google-account';
import type { gmail_v1 } from '@googleapis/gmail';

export type { Context } from '@baton/google-account';

/** What of the mailbox is used; always the connected account's own. */
type Users = gmail_v1.Resource$Users;

export type Vendor = Google<Users>;

export const me = { userId: 'me' } as const;

/** The SDK is loaded at the first call, so that a process which never talks to Google never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const { gmail } = await import('@googleapis/gmail');
  return openGoogle(context, { name: 'Gmail', make: (options) => gmail({ version: 'v1', ...options }).users });
}
