import { googleSignIn } from '@baton/google-account';
import { forConnection } from '@baton/plugin-sdk';

/** Reads, writes, sends and labels; deletes nothing for good. Every narrower scope lacks one of these. */
export const authentication = googleSignIn('https://www.googleapis.com/auth/gmail.modify');

export const { action, poll, read } = forConnection(authentication);
