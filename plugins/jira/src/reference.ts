import { createHash } from 'node:crypto';
import type { Context } from './client.ts';

/** A label that is this call's own: exact to search for, unlike words in a text. */
export const labelOf = (context: Context): string =>
  `baton-${createHash('sha256').update(context.key).digest('hex').slice(0, 20)}`;

/** A line by which a comment is found again; it stands by itself. */
export const lineOf = (context: Context): string => `Baton reference ${context.key}`;
