import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';

export type Variables = Record<string, unknown>;

/** Answers one of the connector's documents, by its name. */
export type Answers = Readonly<Record<string, (variables: Variables, room: SandboxRoom) => Promise<unknown> | unknown>>;

/** A refusal in Linear's words. */
export class Refused extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const notFound = (what: string): Refused => new Refused('invalid input', `Entity not found: ${what}`);

export const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One page of a list, with an opaque cursor when there is more. */
export function page<Item>(all: readonly Item[], { first, after }: Variables) {
  const from = Number(Buffer.from(asText(after), 'base64url').toString() || 0);
  const to = from + Number(first ?? 50);
  const hasNextPage = to < all.length;
  const nodes = all.slice(from, to);
  return {
    nodes,
    pageInfo: { hasNextPage, endCursor: nodes.length > 0 ? Buffer.from(String(to)).toString('base64url') : null },
  };
}

/** A comparator of Linear's filters: `eq`, `eqIgnoreCase`, `in`, `gte`. */
export function fits(comparator: unknown, value: unknown): boolean {
  const { eq, eqIgnoreCase, in: among, gte } = asRecord(comparator);
  if (eq !== undefined && value !== eq) return false;
  if (eqIgnoreCase !== undefined && asText(value).toLowerCase() !== asText(eqIgnoreCase).toLowerCase()) return false;
  if (Array.isArray(among) && !among.includes(value)) return false;
  return gte === undefined || asText(value) >= asText(gte);
}
