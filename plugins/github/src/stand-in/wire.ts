import { createHash } from 'node:crypto';
import type { Asked, Handler, SandboxRoom } from '@baton/plugin-sdk/sandbox';

export type GitHubRoutes = Readonly<Record<string, Handler<SandboxRoom>>>;
export type Dict = Record<string, unknown>;

export const api = 'https://api.github.com';

export const refused = (status: number, message: string, errors?: object[]): Response => {
  const documentation_url = 'https://docs.github.com/rest';
  return Response.json({ message, documentation_url, status: String(status), ...(errors && { errors }) }, { status });
};

export const notFound = (): Response => refused(404, 'Not Found');

/** GitHub's form of "this is wrong with what you sent". */
export const invalid = (resource: string, field: string, code: string, message?: string): Response =>
  refused(422, 'Validation Failed', [{ resource, field, code, ...(message && { message }) }]);

/** One page of a list; where the next is, a header says. */
export async function pageOf<Item>(
  all: readonly Item[],
  { query }: Pick<Asked<SandboxRoom>, 'query'>,
  write: (one: Item) => unknown = (one) => one,
): Promise<Response> {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  const items = await Promise.all(all.slice((page - 1) * size, page * size).map(write));
  const link = `<${api}/resource?page=${page + 1}>; rel="next", <${api}/resource?page=99>; rel="last"`;
  return Response.json(items, { headers: page * size < all.length ? { link } : {} });
}

export const asDict = (value: unknown): Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dict) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** A number made from what it names, so that a repeated effect has the same one. */
export const idFrom = (...parts: (string | number)[]): number =>
  100_000_000 + (createHash('sha256').update(parts.join('\n')).digest().readUIntBE(0, 5) % 900_000_000);

/** Moments of GitHub have no fractions. */
export const nowOf = (room: SandboxRoom): string => `${room.now().toISOString().slice(0, 19)}Z`;

/** Names one effect of a call; undefined when the request did not come from a case. */
export const effectKey = (room: SandboxRoom, operation: string): string | undefined =>
  room.key === '' ? undefined : `${room.key} ${operation}`;

export const nodeId = (...parts: (string | number)[]): string => Buffer.from(parts.join(':')).toString('base64url');
