import { createHash } from 'node:crypto';
import type { Context } from './client.ts';

/**
 * Xero forgets idempotency keys within minutes, and a case may wait for days. What we make therefore carries a short mark by
 * which it is found again. It may be read by customers and suppliers, so it says nothing about the case.
 */
export const markOf = ({ key }: Context): string =>
  `Baton ${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;

/** Longest reference that Xero takes. */
const longest = 255;

/** The user's reference with our mark behind it. */
export function withMark(context: Context, reference = ''): string {
  const mark = markOf(context);
  const own = reference.slice(0, longest - mark.length - 3);
  return own === '' ? mark : `${own} (${mark})`;
}

export const hasMark = (context: Context, text: string | null | undefined): boolean =>
  (text ?? '').includes(markOf(context));

/** At most 128 characters; the same in every try. It also stops a second try that runs beside the first. */
export const idempotencyKey = ({ key }: Context, part = ''): string =>
  createHash('sha256').update(`${key}\n${part}`).digest('hex');
