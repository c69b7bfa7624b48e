import type { Json } from '@baton/process-maps';
import { createHash } from 'node:crypto';

/** What a row's hash covers: everything but its number, which says only where it stands. */
export interface AuditFacts {
  workspaceId: string;
  /** ISO 8601, UTC, microseconds: every digit that the database keeps. */
  at: string;
  actorId: string | null;
  actor: string;
  action: string;
  target: string;
  detail: Json;
}

/** SHA-256 over the hash before (nothing for the first row), the salt (nothing in old rows) and the row in one fixed spelling. */
export function chainHash(before: Buffer | undefined, facts: AuditFacts, salt: Buffer | null): Buffer {
  const hash = createHash('sha256');
  if (before) hash.update(before);
  if (salt) hash.update(salt);
  return hash.update(spelled(facts)).digest();
}

/** What a rewritten row holds now. */
export const factsDigest = (facts: AuditFacts): Buffer => createHash('sha256').update(spelled(facts)).digest();

const spelled = ({ workspaceId, at, actorId, actor, action, target, detail }: AuditFacts): string =>
  canonical([workspaceId, at, actorId, actor, action, target, detail]);

/** SQL for a moment with all of its digits; a JavaScript Date would drop some. */
export const exactTime = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** JSON with sorted keys: the database does not keep the order of keys. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(',')}}`;
}
