import { createHash } from 'node:crypto';
import type { Json } from '@baton/process-maps';

/** The field that a message is told by when the map gives one text as its key. */
export const usualField = 'key';

/**
 * What a waiting case says about the message it waits for: the fields that must agree, and a hash of their values. A map's
 * key is a record of fields (`{ conversation_id: ... }`), or one value, which the message then has in its field `key`.
 */
export function expectedKey(key: string): { fields: string[]; hash: Buffer } {
  const wanted = recordIn(key) ?? { [usualField]: key };
  const fields = Object.keys(wanted).sort();
  return { fields, hash: hashOf(fields.map((field) => wanted[field] ?? null)) };
}

/** The hash of the same fields of a message; nothing when it lacks one. */
export function messageKey(fields: string[], message: Json): Buffer | undefined {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return undefined;
  const values = fields.map((field) => (Object.hasOwn(message, field) ? message[field] : undefined));
  return values.every((value) => value !== undefined && value !== null) ? hashOf(values as Json[]) : undefined;
}

/** Numbers and texts of the same spelling are the same key: vendors send ids as either. */
function hashOf(values: Json[]): Buffer {
  const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return createHash('sha256').update(JSON.stringify(texts)).digest();
}

function recordIn(key: string): Record<string, Json> | undefined {
  if (!key.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(key) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
