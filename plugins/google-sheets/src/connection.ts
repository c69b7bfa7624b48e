import { googleSignIn } from '@baton/google-account';
import { forConnection } from '@baton/plugin-sdk';

/** Google has no narrower right for tables that people made themselves. The second scope only names the account. */
export const authentication = googleSignIn(
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/userinfo.email',
);

export const { action, poll, read } = forConnection(authentication);
