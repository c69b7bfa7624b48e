import { ConnectorError, z } from '@baton/plugin-sdk';

/** Bytes of a file that travels through a map. */
export const mostBytes = 5_000_000;

/** A file's content as text: base64 (RFC 4648, section 4), at most 5 MB of content. */
export const contentField = () =>
  z
    .string()
    .max(Math.ceil(mostBytes / 3) * 4, 'expected at most 5 MB')
    .refine(isBase64, 'expected base64')
    .meta({ title: 'Content', description: 'In base64, at most 5 MB.' });

/** A type such as application/pdf. It becomes a line of a header: nothing but letters, digits and a few signs. */
export const typeField = () =>
  z
    .string()
    .regex(/^[\w.+-]{1,100}\/[\w.+-]{1,100}$/, 'expected a type such as application/pdf')
    .meta({ title: 'Type' });

/** A file's name for a person: no line breaks, no path. */
export const nameField = (label = 'Name') =>
  z
    .string()
    .trim()
    .min(1)
    .max(250)
    .regex(/^[^\p{Cc}/\\]*$/u, 'expected a name without slashes and line breaks')
    .meta({ title: label });

export const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** @throws when a file is too large to travel through a map */
export function checkSize(bytes: number, name: string): void {
  if (bytes <= mostBytes) return;
  const size = `${Math.ceil(bytes / 1_000_000)} MB`;
  throw new ConnectorError(
    'invalid_input',
    `“${name}” has ${size}; files of up to 5 MB can be read. Link to it instead.`,
  );
}

/** Longer than a regular expression may be trusted with, so the decoder judges: what it drops was not base64. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && Buffer.from(text, 'base64').toString('base64') === text;
}
