import type { AuditPage } from '@baton/contract';
import type { Json } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { chainHash, exactTime } from './chain-hash.ts';

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

  /** False when any row was changed, removed from the middle, added or moved. A cut-off end needs an outside anchor. */
  async chainHolds(workspaceId: string): Promise<boolean> {
    let before: Buffer | undefined;
    let after = '0';
    for (;;) {
      const rows = await this.rows.of<EntryRow>(workspaceId, nextOf, [after]);
      for (const row of rows) {
        before = chainHash(before, { ...row, workspaceId });
        if (!before.equals(row.hash)) return false;
        after = row.id;
      }
      if (rows.length === 0) return true;
    }
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
  hash: Buffer;
}

const columns = `id, ${exactTime('at')} as at, actor_id as "actorId", actor, action, target, detail, hash`;
const pageOf = `select ${columns} from audit_log
  where workspace_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`;
const nextOf = `select ${columns} from audit_log where workspace_id = $1 and id > $2 order by id limit 2000`;
