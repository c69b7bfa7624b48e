import type { Json } from './type.ts';

/** Whether data has named fields: neither a list nor a single value. */
export function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
