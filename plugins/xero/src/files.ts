import { ConnectorError, z } from '@baton/plugin-sdk';

/** Xero takes files up to 10 MB; what a case carries is smaller. */
export const mostBytes = 3_000_000;

export const fileNameField = z
  .string()
  .trim()
  .regex(/^(?!\.+$)[^/\\<>:"|?*\p{Cc}]{1,200}$/u, 'expected the name of a file, such as bill.pdf')
  .meta({ title: 'File name' });

/** A file as text in base64. @throws ConnectorError for anything else, and for one that is too large */
export function bytesOf(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0 || bytes.toString('base64').replace(/=+$/, '') !== base64.trim().replace(/=+$/, ''))
    throw new ConnectorError('invalid_input', 'Expected the content of a file in base64, found something else.', {
      field: 'content',
    });
  if (bytes.length > mostBytes)
    throw new ConnectorError(
      'invalid_input',
      `Expected a file of at most ${mostBytes / 1_000_000} MB, found a larger one.`,
      {
        field: 'content',
      },
    );
  return bytes;
}
