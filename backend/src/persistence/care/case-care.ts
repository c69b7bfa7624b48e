import { mayMove, type CaseEvent, type CaseState } from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import { inTransaction } from '../durable/in-transaction.ts';
import type { WakeNotices } from '../wake-queue/notices.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import { findCases, type CasesFound, type CasesWanted } from './find-cases.ts';

export interface CarePorts {
  pool: Pool;
  pipelines: PipelineCache;
  wakes: WakeWriter;
  notices: WakeNotices;
}

/** Who does something to cases, and why. `by` is the person's id. */
export interface Said {
  workspaceId: string;
  by: string;
  reason: string;
}

export interface MoveWanted {
  workspaceId: string;
  mapId: string;
  /** The map's version to follow from here on. */
  version: number;
  by: string;
}

/** `stays`: why a case could not be moved. */
export interface Moved {
  moved: string[];
  stays: { id: string; why: string }[];
}

/** What an owner does to whole groups of cases; each case's own history says who did it. */
export class CaseCare {
  private readonly ports: CarePorts;

  constructor(ports: CarePorts) {
    this.ports = ports;
  }

  /** Which cases a rule means; to be shown before anything is done. */
  find(wanted: CasesWanted): Promise<CasesFound> {
    return findCases(this.ports.pool, this.ports.pipelines, wanted);
  }

  /** @returns the cases that will be held; those that have ended are not among them. */
  quarantine(ids: string[], { workspaceId, by, reason }: Said): Promise<string[]> {
    return this.say(workspaceId, ids, { kind: 'quarantined', by, reason }, openCases);
  }

  /** Everything these cases did is undone, newest first; also of cases that have ended. @returns those it will happen to. */
  undo(ids: string[], { workspaceId, by, reason }: Said): Promise<string[]> {
    return this.say(workspaceId, ids, { kind: 'undo_asked', by, reason }, reopenCases);
  }

  /** Moves the waiting cases of a map to another version, each where that is safe. `only` looks and changes nothing. */
  async move(wanted: MoveWanted, only: 'look' | 'move'): Promise<Moved> {
    const { pool } = this.ports;
    const target = await pool.query<{ id: string }>(
      'select id from map_versions where workspace_id = $1 and map_id = $2 and version = $3',
      [wanted.workspaceId, wanted.mapId, wanted.version],
    );
    const versionId = target.rows[0]?.id;
    if (versionId === undefined) throw new Error(`Expected the map to have a version ${wanted.version}.`);
    const { rows } = await pool.query<{ id: string }>(
      `select id::text from cases where workspace_id = $1 and map_id = $2 and part is null and finished_at is null
          and map_version_id <> $3 order by id`,
      [wanted.workspaceId, wanted.mapId, versionId],
    );
    const result: Moved = { moved: [], stays: [] };
    for (const { id } of rows) {
      const why = await inTransaction(pool, (client) => this.moveOne(id, versionId, wanted, only, client));
      if (why === undefined) result.moved.push(id);
      else result.stays.push({ id, why });
    }
    if (only === 'move' && result.moved.length > 0) this.ports.notices.give();
    return result;
  }

  /** Why not, or nothing. The row is locked and nobody holds the case, so no worker can be moving it on the old version. */
  private async moveOne(
    id: string,
    versionId: string,
    { version, by }: MoveWanted,
    only: 'look' | 'move',
    client: PoolClient,
  ) {
    const { rows } = await client.query<{ state: CaseState; map_version_id: string; busy: boolean }>(
      `select state, map_version_id, (lease_until > clock_timestamp()
              or exists (select from case_inbox x where x.case_id = cases.id)) is true as busy
         from cases where id = $1 and finished_at is null for update`,
      [id],
    );
    const [row] = rows;
    if (!row) return 'The case has ended.';
    if (row.busy) return 'The case is moving at this moment.';
    const { pipelines, wakes } = this.ports;
    const verdict = mayMove(await pipelines.get(row.map_version_id), await pipelines.get(versionId), row.state);
    if (!verdict.ok) return verdict.why;
    if (only === 'look') return undefined;
    const event: CaseEvent = { kind: 'moved_to_version', version, by };
    await client.query('update cases set map_version_id = $2 where id = $1', [id, versionId]);
    await client.query('insert into case_inbox (case_id, event) values ($1, $2)', [id, JSON.stringify(event)]);
    await wakes.write([{ caseId: id, at: null }], client);
    return undefined;
  }

  private async say(workspaceId: string, ids: string[], event: CaseEvent, statement: string): Promise<string[]> {
    const { pool, wakes, notices } = this.ports;
    const told = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ id: string }>(statement, [workspaceId, ids, JSON.stringify(event)]);
      if (rows.length > 0)
        await wakes.write(
          rows.map(({ id }) => ({ caseId: id, at: null })),
          client,
        );
      return rows.map(({ id }) => id);
    });
    if (told.length > 0) notices.give();
    return told;
  }
}

const openCases = `
with meant as (
  select id from cases where workspace_id = $1 and id = any($2::bigint[]) and finished_at is null order by id for update),
said as (insert into case_inbox (case_id, event) select id, $3::jsonb from meant order by id)
select id::text from meant order by id`;

/** A case that has ended can be claimed again only when its row says that it has not. */
const reopenCases = `
with meant as (
  select id, finished_at from cases where workspace_id = $1 and id = any($2::bigint[]) order by id for update),
opened as (
  update cases c set finished_at = null, wake_at = now() from meant where c.id = meant.id and meant.finished_at is not null),
said as (insert into case_inbox (case_id, event) select id, $3::jsonb from meant order by id)
select id::text from meant order by id`;
