import { googleSignIn } from '@baton/google-account';
import { forConnection } from '@baton/plugin-sdk';

/** The narrower `drive.file` sees only files that were made here; maps work on files that people put there. */
export const authentication = googleSignIn('https://www.googleapis.com/auth/drive');

export const { action, poll, read } = forConnection(authentication);
