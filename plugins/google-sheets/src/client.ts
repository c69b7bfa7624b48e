import { type Context, type Google, type GoogleOptions, openGoogle } from '@baton/google-account';
import type { sheets_v4 } from '@googleapis/sheets';

export type { Context } from '@baton/google-account';

interface Api {
  spreadsheets: sheets_v4.Resource$Spreadsheets;
  /** Whose account it is; the API of Sheets itself does not say. */
  me: () => Promise<{ data: unknown; status: number }>;
}

export type Vendor = Google<Api>;

/** The SDK is loaded at the first call, so that a process which never talks to Google never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const { sheets } = await import('@googleapis/sheets');
  return openGoogle(context, {
    name: 'Google Sheets',
    make: (options) => ({
      spreadsheets: sheets({ version: 'v4', ...options }).spreadsheets,
      me: () => whoAmI(options, context.baseUrl),
    }),
  });
}

async function whoAmI({ fetchImplementation, headers }: GoogleOptions, baseUrl = 'https://www.googleapis.com') {
  const response = await fetchImplementation(`${baseUrl}/oauth2/v2/userinfo`, { headers });
  if (!response.ok) throw new Error('refused');
  return { data: (await response.json()) as unknown, status: response.status };
}
