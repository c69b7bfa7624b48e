import { createHash, timingSafeEqual } from 'node:crypto';

/** As npm writes it: `sha512-` and base64. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

export const isIntegrity = (text: string): boolean => /^sha512-[A-Za-z0-9+/]{86}==$/.test(text);

export function sameIntegrity(bytes: Uint8Array, expected: string): boolean {
  const [own, given] = [Buffer.from(integrityOf(bytes)), Buffer.from(expected)];
  return own.length === given.length && timingSafeEqual(own, given);
}
