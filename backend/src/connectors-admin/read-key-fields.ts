import type { ConnectWithKey } from '@baton/contract';
import type { KeyAuth } from '@baton/plugin-sdk';
import { refusalOf } from '../http/contract.pipe.ts';

/**
 * A filled-in form, as it will be stored: plain values, empty ones left out.
 * @throws 400 with every field that does not fit
 */
export function readKeyFields(auth: KeyAuth, fields: ConnectWithKey['fields']): Record<string, unknown> {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));
  const read = auth.fields.safeParse(filled);
  if (!read.success) throw refusalOf(read.error.issues);
  return filled;
}
