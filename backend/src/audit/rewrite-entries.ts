import type { Json } from '@baton/process-maps';
import { createHash, randomUUID } from 'node:crypto';
import type { AuditWriter } from './audit-log.ts';
import { exactTime, factsDigest, type AuditFacts } from './chain-hash.ts';

/** What vouches for rewritten rows: stands in the detail of the entry that tells of the deletion. */
export interface Rewritten {
  /** Which rows of `audit_rewrites`. */
  id: string;
  rows: number;
  /** SHA-256 over their numbers and digests, hex. */
  digest: string;
}

/** One row's new words. The other facts stay. */
export type NewWords = Pick<AuditFacts, 'actor' | 'target' | 'detail'>;

/** Rows of one read. */
const atOnce = 500;

/**
 * Rewrites entries in which a deleted person is named, inside the transaction of the deletion. Each keeps its place and its
 * hash and loses its salt, so that nobody can find out by trying what stood there; the digest of what stands there now is
 * kept, and the entry that tells of the deletion vouches for all digests at once.
 *
 * @param names words by which rows are found, as patterns of `ilike`
 */
export async function rewriteEntries(
  manager: AuditWriter,
  of: { workspaceId: string; actorId: string; patterns: string[] },
  change: (facts: AuditFacts) => NewWords,
): Promise<Rewritten> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('audit:' || $1, 0))`, [of.workspaceId]);
  await manager.query(`select set_config('baton.erasing', 'yes', true)`);
  const id = randomUUID();
  for (let after = '0'; ;) {
    const rows: EntryRow[] = await manager.query(naming, [of.workspaceId, of.actorId, of.patterns, after, atOnce]);
    for (const row of rows) await rewrite(manager, id, { ...row, workspaceId: of.workspaceId }, change);
    if (rows.length < atOnce) break;
    after = rows.at(-1)!.id;
  }
  await manager.query(`select set_config('baton.erasing', '', true)`);
  return { id, ...summaryOf(await manager.query<RewriteRow[]>(rewritesOf, [of.workspaceId, id])) };
}

/** The number of rows, and one digest over all of them. @param rows by number */
export function summaryOf(rows: RewriteRow[]): Omit<Rewritten, 'id'> {
  const hash = createHash('sha256');
  for (const { rowId, digest } of rows) hash.update(`${rowId}:${digest.toString('hex')}\n`);
  return { rows: rows.length, digest: hash.digest('hex') };
}

async function rewrite(
  manager: AuditWriter,
  deletion: string,
  row: EntryRow & AuditFacts,
  change: (facts: AuditFacts) => NewWords,
): Promise<void> {
  const { actor, target, detail } = change(row);
  const before: Json = [row.actor, row.target, row.detail];
  if (JSON.stringify([actor, target, detail]) === JSON.stringify(before)) return;
  const digest = factsDigest({ ...row, actor, target, detail });
  await manager.query('update audit_log set actor = $2, target = $3, detail = $4, salt = null where id = $1', [
    row.id,
    actor,
    target,
    JSON.stringify(detail),
  ]);
  await manager.query('insert into audit_rewrites (deletion, row_id, workspace_id, digest) values ($1, $2, $3, $4)', [
    deletion,
    row.id,
    row.workspaceId,
    digest,
  ]);
}

type EntryRow = Omit<AuditFacts, 'workspaceId'> & { id: string };

export interface RewriteRow {
  rowId: string;
  digest: Buffer;
}

/** $1 workspace, $2 the deletion. */
export const rewritesOf = `
  select row_id::text as "rowId", digest from audit_rewrites where workspace_id = $1 and deletion = $2
   order by audit_rewrites.row_id`;

const naming = `
  select id::text, ${exactTime('at')} as at, actor_id as "actorId", actor, action, target, detail
    from audit_log
   where workspace_id = $1 and id > $4::bigint
     and (actor_id = $2 or actor ilike any($3) or target ilike any($3) or detail::text ilike any($3))
   order by audit_log.id limit $5`;
