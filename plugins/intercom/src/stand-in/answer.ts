import { createHash } from 'node:crypto';
import type { Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';

export type IntercomRoutes = Readonly<Record<string, Handler<SandboxRoom>>>;

export const answer = (body: unknown): Response => Response.json(body);

/** Intercom's error list. */
export const failed = (status: number, code: string, message: string): Response =>
  Response.json({ type: 'error.list', request_id: 'sandbox', errors: [{ code, message }] }, { status });

/** Seconds since 1970, as Intercom writes moments. */
export const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);

/** An id made from what it names: digits, stable, so that a repeated effect has the same id. */
export function idFrom(...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  return String(100_000_000 + (digest.readUIntBE(0, 6) % 900_000_000));
}

/** Names one effect of a call; undefined when the request did not come from a case. */
export const effectKey = (room: SandboxRoom, operation: string): string | undefined =>
  room.key === '' ? undefined : `${room.key} ${operation}`;

export const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
