import { createHash } from 'node:crypto';
import { ConnectorError } from '@baton/plugin-sdk';
import type { Context } from './client.ts';

/** Linear lets the sender choose the id (UUID v4) of what it makes: made from the call's key, an effect can be found again. */
export const effectId = (context: Context, what: string): string => uuidFrom(`${context.key}\n${what}`);

export function uuidFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * A look-up by id: that Linear has no such thing is an answer, anything else stays a failure. Linear says it with HTTP 200 or
 * 400; 404 and 410 come from something between us and Linear.
 */
export async function orUndefined<Found>(look: Promise<Found>): Promise<Found | undefined> {
  try {
    return await look;
  } catch (thrown) {
    if (ConnectorError.is(thrown) && thrown.code === 'not_found' && !goneAddress.has(thrown.info.status ?? 0))
      return undefined;
    throw thrown;
  }
}

const goneAddress = new Set([404, 410]);
