import type { ChildLine } from '@baton/contract';
import type { Json } from '@baton/process-maps';

export interface GroupRow {
  key: string;
  called: boolean;
  waits: boolean;
  total: number;
  ended: number;
  done: number;
  declined: number;
  cancelled: number;
  stopped: number;
  queued: number;
}

export interface ChildRow {
  key: string;
  place: number;
  id: string;
  title: string;
  status: ChildLine['status'];
  queued: boolean;
  reasonCode: string;
  output: Json | null;
  personId: string | null;
  personName: string | null;
}

export interface ParentRow {
  id: string;
  title: string;
  versionId: string;
  part: string | null;
  /** `step:visit` of the parent. */
  key: string;
  place: number;
  of: number;
}

/** $2 the child. */
export const parentOf = `
  select p.id, p.title, p.map_version_id as "versionId", p.part, x.parent_key as key, x.n as place,
         (select count(*)::int from child_cases s where s.parent_id = x.parent_id and s.parent_key = x.parent_key) as of
    from child_cases x join cases p on p.id = x.parent_id
   where p.workspace_id = $1 and x.case_id = $2`;

const from = `
    from child_cases x join cases c on c.id = x.case_id
   where c.workspace_id = $1 and x.parent_id = $2`;

/** $2 the parent. */
export const groupsOf = `
  select x.parent_key as key, bool_or(x.called) as called, bool_or(x.waits) as waits, count(*)::int as total,
         count(*) filter (where x.state = 'ended')::int as ended,
         count(*) filter (where x.outcome = 'done')::int as done,
         count(*) filter (where x.outcome = 'declined')::int as declined,
         count(*) filter (where x.outcome = 'cancelled')::int as cancelled,
         count(*) filter (where c.status = 'stopped')::int as stopped,
         count(*) filter (where x.state = 'queued')::int as queued
  ${from} group by x.parent_key order by min(x.case_id)`;

const columns = `
  x.parent_key as key, x.n as place, c.id, c.title, c.status, x.state = 'queued' as queued,
  x.reason_code as "reasonCode", x.output`;

const holder = `
  left join lateral (
    select a.holder_id as "personId", p.name as "personName" from asks a left join people p on p.id = a.holder_id
     where a.case_id = shown.id and a.state in ('open', 'acknowledged') order by a.deadline limit 1) ask on true`;

/** $2 the parent, $3 most of each group: the ones that are stopped first. */
export const firstChildren = `
  select shown.*, ask.* from (
    select ${columns}, row_number() over (partition by x.parent_key order by (c.status = 'stopped') desc, x.n) as nth ${from}
  ) shown ${holder}
   where nth <= $3 order by key, nth`;

/** $2 the parent, $3 its key, $4 below this place, $5 most. */
export const childrenAfter = `
  select shown.*, ask.* from (
    select ${columns} ${from} and x.parent_key = $3 and x.n > $4 order by x.n limit $5
  ) shown ${holder} order by place`;
