import { createHash } from 'node:crypto';
import type { Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';

export type AsanaRoutes = Readonly<Record<string, Handler<SandboxRoom>>>;

export const base = '/api/1.0';

export const answer = (data: unknown, status = 200): Response => Response.json({ data }, { status });

/** Asana's error list. */
export const failed = (status: number, message: string): Response =>
  Response.json({ errors: [{ message, help: 'The sandbox answers in place of Asana.' }] }, { status });

export const noSuch = (what: string, id: string): Response => failed(404, `${what}: Unknown object: ${id}`);

/** One page of a list, with an opaque offset when there is more. */
export function page(all: readonly unknown[], query: URLSearchParams): Response {
  const limit = Number(query.get('limit') ?? 100);
  const from = Number(Buffer.from(query.get('offset') ?? '', 'base64url').toString() || 0);
  if (!Number.isInteger(from) || !Number.isInteger(limit) || limit < 1 || limit > 100) {
    return failed(400, 'offset: Your pagination token is invalid.');
  }
  const to = from + limit;
  const offset = Buffer.from(String(to)).toString('base64url');
  const uri = `https://app.asana.com${base}/next?offset=${offset}`;
  const next_page = to < all.length ? { offset, path: `/next?offset=${offset}`, uri } : null;
  return Response.json({ data: all.slice(from, to), next_page });
}

/** What the caller asked for, as Asana does: without `opt_fields` only the short form. */
export function shaped(record: Record<string, unknown>, query: URLSearchParams, short = ['name', 'resource_subtype']) {
  const asked = query.get('opt_fields')?.split(',') ?? short;
  const fields = new Set(['gid', 'resource_type', ...asked.map((field) => field.split('.')[0]!)]);
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.has(field)));
}

/** An id made from what it names: digits, stable, so that a repeated effect has the same id. */
export function idFrom(...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  return `1205${String(100_000_000_000 + (digest.readUIntBE(0, 6) % 900_000_000_000))}`;
}

/** Names one effect of a call; undefined when the request did not come from a case. */
export const effectKey = (room: SandboxRoom, operation: string): string | undefined =>
  room.key === '' ? undefined : `${room.key} ${operation}`;

/** Asana wraps every body in `data`. */
export function bodyOf(body: unknown): Record<string, unknown> {
  return asRecord(asRecord(body)['data']);
}

export const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(asText) : []);
