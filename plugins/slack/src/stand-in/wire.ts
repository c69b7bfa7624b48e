import { createHash } from 'node:crypto';
import type { Asked, Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';

export type SlackRoutes = Readonly<Record<string, Handler<SandboxRoom>>>;

export type Fields = Readonly<Record<string, string | undefined>>;

export const base = '/api';

export const good = (data: object = {}): Response => Response.json({ ok: true, ...data });

/** Slack refuses with HTTP 200 and a word. */
export const refused = (error: string): Response => Response.json({ ok: false, error });

/** What was sent, in the address or as a form. */
export function fieldsOf({ query, body }: Asked<SandboxRoom>): Fields {
  const form = new URLSearchParams(typeof body === 'string' ? body : '');
  return Object.fromEntries([...query, ...form]);
}

export type Answer = (fields: Fields, room: SandboxRoom) => Promise<Response> | Response;

const handler =
  (answer: Answer): Handler<SandboxRoom> =>
  (asked) =>
    answer(fieldsOf(asked), asked.room);

/** Methods that read, as Slack describes them. */
export const reading = (methods: Readonly<Record<string, Answer>>): SlackRoutes => routesOf('GET', methods);

export const changing = (methods: Readonly<Record<string, Answer>>): SlackRoutes => routesOf('POST', methods);

const routesOf = (verb: string, methods: Readonly<Record<string, Answer>>): SlackRoutes =>
  Object.fromEntries(Object.entries(methods).map(([name, answer]) => [`${verb} ${base}/${name}`, handler(answer)]));

/** One page of a list and the cursor of the next; undefined when the cursor is not one of ours. */
export function pageOf<Item>(
  all: readonly Item[],
  { limit, cursor }: Fields,
): { items: Item[]; next: string } | undefined {
  const from = Number(
    Buffer.from(cursor ?? '', 'base64')
      .toString()
      .replace(/^from:/, '') || 0,
  );
  const size = Number(limit || 100);
  if (!Number.isInteger(from) || !Number.isInteger(size) || size < 1) return undefined;
  const to = from + size;
  const next = to < all.length ? Buffer.from(`from:${to}`).toString('base64') : '';
  return { items: all.slice(from, to), next };
}

export const nextPage = (next_cursor: string) => ({ response_metadata: { next_cursor } });

/** An id made from what it names, so that a repeated effect has the same one. */
export const idFrom = (letter: string, ...parts: string[]): string =>
  `${letter}${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 10).toUpperCase()}`;

/** Names one effect of a call; undefined when the request did not come from a case. */
export const effectKey = (room: SandboxRoom, method: string): string | undefined =>
  room.key === '' ? undefined : `${room.key} ${method}`;

export const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};
