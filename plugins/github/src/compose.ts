import { createHash } from 'node:crypto';
import type { Context } from './client.ts';

/**
 * Text as it was meant: in GitHub's notation `@name` calls a person or a team. An empty comment between the two stops that and is
 * not shown; e-mail addresses stay as they are.
 */
export const callingNobody = (text: string): string => text.replace(/(^|[^\w`@])@(?=[A-Za-z0-9])/g, `$1@${pause}`);

const pause = '<!-- -->';

/** Names one call. It stands in the text as a comment, which is not shown. */
export const markOf = ({ key }: Pick<Context, 'key'>): string =>
  `<!-- baton ${createHash('sha256').update(key).digest('hex').slice(0, 40)} -->`;

/** GitHub has no idempotency keys: what we write carries a mark by which it is found again after a lost answer. */
export const marked = (context: Context, text: string): string =>
  `${callingNobody(text)}\n\n${markOf(context)}`.trimStart();

export const hasMark = (context: Context, text: string | null | undefined): boolean =>
  (text ?? '').includes(markOf(context));

/** The mark that a text carries, so that it can be kept when the text is replaced. */
export const keptMark = (text: string | null | undefined): string =>
  /<!-- baton [0-9a-f]{40} -->/.exec(text ?? '')?.[0] ?? '';

/** What a person wrote, without what we put in. */
export const plainText = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(pause, '').replace(/\s*<!-- baton [0-9a-f]{40} -->/g, '');
