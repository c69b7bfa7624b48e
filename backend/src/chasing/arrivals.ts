import type { Json } from '@baton/process-maps';
import type { Pool } from 'pg';
import type { Clock } from '../engine/ports.ts';
import type { PipelineCache } from '../persistence/case-store/pipeline-cache.ts';
import { promiseTimes } from './promise-times.ts';
import { requestersOf } from './requesters.ts';

export interface ChasePorts {
  pool: Pool;
  pipelines: PipelineCache;
  clock: Clock;
}

interface Arrival {
  caseId: string;
  tx: string;
  versionId: string;
  createdAt: Date;
  /** A case of another map that was started by a case; nobody brought that in. */
  isChild: boolean;
  trigger: Json;
}

interface NewPromise {
  caseId: string;
  dueAt: string;
  nearlyAt: string;
}

interface NewFollower {
  caseId: string;
  personId: string;
}

/** Cases per statement. */
const chunk = 500;

/**
 * Looks at every case that has come in since the last look: when it was promised, and who of the company brought it in
 * and so follows it. Looking twice changes nothing.
 */
export async function takeArrivals(ports: ChasePorts): Promise<void> {
  const { rows } = await ports.pool.query<{ id: string; place: string; xmin: string }>(placesStatement);
  for (const { id, place, xmin } of rows) {
    await takeOf(ports, id, place, xmin);
    await ports.pool.query(keepPlaceStatement, [id, xmin]);
  }
}

async function takeOf({ pool, pipelines, clock }: ChasePorts, workspaceId: string, place: string, xmin: string) {
  const people = await pool.query<{ id: string; email: string }>(peopleStatement, [workspaceId]);
  const byAddress = new Map(people.rows.map(({ id, email }) => [email, id]));
  for (let last = { tx: place, caseId: '0' }; ;) {
    const given = [workspaceId, last.tx, last.caseId, xmin, clock.now(), chunk];
    const { rows } = await pool.query<Arrival>(arrivalsStatement, given);
    const promises: NewPromise[] = [];
    const followers: NewFollower[] = [];
    for (const { caseId, versionId, createdAt, isChild, trigger } of rows) {
      const { promise, calendar } = await pipelines.get(versionId);
      if (promise !== undefined) {
        promises.push({ caseId, ...promiseTimes(createdAt.toISOString(), promise, calendar) });
      }
      for (const address of isChild ? [] : requestersOf(trigger)) {
        const personId = byAddress.get(address);
        if (personId !== undefined) followers.push({ caseId, personId });
      }
    }
    if (promises.length > 0) await pool.query(promiseStatement, [workspaceId, JSON.stringify(promises)]);
    if (followers.length > 0) await pool.query(followStatement, [workspaceId, JSON.stringify(followers)]);
    const newest = rows.at(-1);
    if (!newest || rows.length < chunk) return;
    last = newest;
  }
}

/** A place that lies in the future was kept by another cluster, before a backup was restored. */
const placesStatement = `
select w.id, x.xmin::text, least(coalesce(p.tx, '0'::xid8), x.xmin)::text as place
  from workspaces w left join chase_places p on p.workspace_id = w.id
 cross join (select pg_snapshot_xmin(pg_current_snapshot()) as xmin) x order by w.id`;

const keepPlaceStatement = `
insert into chase_places (workspace_id, tx) values ($1, $2::xid8)
on conflict (workspace_id) do update set tx = excluded.tx`;

const peopleStatement = `select id, lower(email) as email from people where workspace_id = $1 and active`;

/** $1 workspace, $2..$3 place, $4 the first transaction that may still write, $5 now, $6 most. What ended long ago needs nothing. */
const arrivalsStatement = `
select e.case_id::text as "caseId", e.tx::text, c.map_version_id as "versionId", c.created_at as "createdAt",
       c.parent_id is not null as "isChild", e.event->'trigger' as trigger
  from case_events e join cases c on c.id = e.case_id
 where e.workspace_id = $1 and e.seq = 1 and (e.tx, e.case_id) > ($2::xid8, $3::bigint) and e.tx < $4::xid8
   and c.part is null and (c.finished_at is null or c.finished_at > $5::timestamptz - interval '1 hour')
 order by e.tx, e.case_id limit $6`;

const promiseStatement = `
insert into case_promises (case_id, workspace_id, due_at, nearly_at)
select x."caseId", $1, x."dueAt", x."nearlyAt"
  from json_to_recordset($2::json) as x("caseId" bigint, "dueAt" timestamptz, "nearlyAt" timestamptz)
  join cases c on c.id = x."caseId"
on conflict do nothing`;

const followStatement = `
insert into case_followers (case_id, person_id, workspace_id)
select distinct x."caseId", x."personId", $1::uuid
  from json_to_recordset($2::json) as x("caseId" bigint, "personId" uuid)
  join cases c on c.id = x."caseId" join people p on p.id = x."personId"
on conflict do nothing`;
