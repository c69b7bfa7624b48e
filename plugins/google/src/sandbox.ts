import { createHash } from 'node:crypto';
import {
  company,
  type Handler,
  type Routes,
  router,
  type SandboxRoom,
  staff,
  type StandIn,
} from '@baton/plugin-sdk/sandbox';

export type GoogleRoutes = Readonly<Record<string, Handler<SandboxRoom>>>;

/** Whose account the sandbox connection is. */
export const owner = staff[0]!;

export const refused = (code: number, reason: string, message: string): Response =>
  Response.json({ error: { code, message, errors: [{ domain: 'global', reason, message }] } }, { status: code });

export const noSuch = (what: string): Response => refused(404, 'notFound', `${what} not found.`);

/** Answers in place of one API of Google; `first` sees a request before the routes do, for bodies that are not JSON. */
export function googleStandIn(
  token: string,
  routes: Routes<SandboxRoom>,
  first: (request: Request, room: SandboxRoom) => Promise<Response | undefined> = async () => undefined,
): StandIn {
  const route = router(routes, () => noSuch('The requested URL was'));
  return {
    account: { id: owner.email, label: `${company.name} (sandbox)` },
    auth: { accessToken: token, accountId: '', extra: {} },
    handle: async (request, room) => {
      if (request.headers.get('authorization') !== `Bearer ${token}`) {
        return refused(401, 'authError', 'Request had invalid authentication credentials.');
      }
      return (await first(request, room)) ?? route(request, room);
    },
  };
}

/** One page of a list, with an opaque token when there is more; undefined when the token is not ours. */
export function pageOf<Item>(
  all: readonly Item[],
  query: URLSearchParams,
  { size, usual, most }: { size: string; usual: number; most: number },
): { items: Item[]; nextPageToken?: string } | undefined {
  const limit = Math.min(Number(query.get(size) ?? usual), most);
  const token = query.get('pageToken');
  const from =
    token === null
      ? 0
      : Number(
          Buffer.from(token, 'base64url')
            .toString()
            .replace(/^from:/, ''),
        );
  if (!Number.isInteger(from) || !Number.isInteger(limit) || limit < 1) return undefined;
  const to = from + limit;
  const next = to < all.length && { nextPageToken: Buffer.from(`from:${to}`).toString('base64url') };
  return { items: all.slice(from, to), ...next };
}

/** An upload: its first part is JSON about the file, the second is the file. Bytes stay bytes. */
export function readUpload(
  type: string,
  bytes: Buffer,
): { about: Record<string, unknown>; content: string } | undefined {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) return undefined;
  const latin = bytes.toString('latin1');
  const [, first = '', second = ''] = latin.split(`--${boundary}`);
  const bodyOf = (part: string) => part.slice(part.indexOf('\r\n\r\n') + 4, -2);
  const about = JSON.parse(Buffer.from(bodyOf(first), 'latin1').toString()) as Record<string, unknown>;
  return { about, content: Buffer.from(bodyOf(second), 'latin1').toString('base64') };
}

/** Hexadecimal, stable: a repeated effect has the same id. */
export const idFrom = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);

/** Names one effect of a call; undefined when the request did not come from a case. */
export const effectKey = (room: SandboxRoom, operation: string): string | undefined =>
  room.key === '' ? undefined : `${room.key} ${operation}`;

/** An id for something new: the same for the same effect. */
export const newId = (room: SandboxRoom, kind: string, operation: string): string =>
  idFrom(kind, effectKey(room, operation) ?? `${room.now().toISOString()} ${Math.random()}`);

export const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const asTexts = (value: unknown): string[] => asList(value).map(asText);
