import { referenceOf } from '@baton/google-account';
import type { Context } from './client.ts';

/** Google lets the caller choose an event's id (base32hex: 0-9, a-v). Ours is the call's, so a second try meets the first. */
export const eventIdOf = (context: Context): string => `baton${referenceOf(context)}`;
