import type { AuditPage } from '@baton/contract';
import type { Json } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { chainHash, exactTime, factsDigest, type AuditFacts } from './chain-hash.ts';
import { rewritesOf, summaryOf, type Rewritten, type RewriteRow } from './rewrite-entries.ts';

/** Reads the log, and checks the whole chain up to what it shows. */
@Injectable()
export class AuditReader {
  constructor(private readonly rows: WorkspaceRows) {}

  async page(workspaceId: string, before: string | undefined, limit: number): Promise<AuditPage> {
    const found = await this.rows.of<EntryRow>(workspaceId, pageOf, [before ?? null, limit + 1]);
    return {
      entries: found.slice(0, limit).map(({ id, at, actor, action, target, detail }) => ({
        id,
        at,
        actor,
        action,
        target,
        detail,
      })),
      more: found.length > limit,
      chainHolds: await this.chainHolds(workspaceId),
    };
  }

  /**
   * False when any row was changed, removed from the middle, added or moved. A row that was rewritten because a person was
   * deleted has to hold what a later entry vouches for. A cut-off end needs an outside anchor.
   */
  async chainHolds(workspaceId: string): Promise<boolean> {
    const changed = new Map<string, Buffer>();
    const vouched = new Map<string, Buffer>();
    let before: Buffer | undefined;
    for (let after = '0'; ;) {
      const rows = await this.rows.of<EntryRow>(workspaceId, nextOf, [after]);
      for (const row of rows) {
        const facts = { ...row, workspaceId };
        if (!chainHash(before, facts, row.salt).equals(row.hash)) changed.set(row.id, factsDigest(facts));
        for (const { rowId, digest } of await this.vouchedBy(facts)) vouched.set(rowId, digest);
        before = row.hash;
        after = row.id;
      }
      if (rows.length === 0) break;
    }
    return [...changed].every(([id, digest]) => vouched.get(id)?.equals(digest) === true);
  }

  /** Rows that this entry says were rewritten; none when the list is not the one that it vouches for. */
  private async vouchedBy({ workspaceId, action, detail }: AuditFacts): Promise<RewriteRow[]> {
    const said = action === 'person_deleted' ? (detail as unknown as { rewritten?: Rewritten }).rewritten : undefined;
    if (!said) return [];
    const rows = await this.rows.of<RewriteRow>(workspaceId, rewritesOf, [said.id]);
    return summaryOf(rows).digest === said.digest ? rows : [];
  }
}

interface EntryRow {
  id: string;
  at: string;
  actorId: string | null;
  actor: string;
  action: string;
  target: string;
  detail: Json;
  salt: Buffer | null;
  hash: Buffer;
}

const columns = `id, ${exactTime('at')} as at, actor_id as "actorId", actor, action, target, detail, salt, hash`;
const pageOf = `select ${columns} from audit_log
  where workspace_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`;
const nextOf = `select ${columns} from audit_log where workspace_id = $1 and id > $2 order by id limit 2000`;
