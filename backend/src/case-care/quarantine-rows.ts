import type { CaseStatus } from '@baton/process-maps';

export interface QuarantineRow {
  id: string;
  slug: string;
  title: string;
  rule: string;
  reason: string;
  byId: string | null;
  byName: string | null;
  at: Date;
  staysOn: boolean;
  liftedAt: Date | null;
  liftedById: string | null;
  liftedByName: string | null;
  liftReason: string;
  total: number;
  caught: number;
  held: number;
}

export interface QuarantinedRow {
  id: string;
  title: string;
  status: CaseStatus;
  caught: boolean;
  held: boolean;
}

/** Newest first. */
export const quarantinesOf = `
  select q.id, m.slug, m.title, q.rule, q.reason, q.by_id as "byId", p.name as "byName", q.at, q.stays_on as "staysOn",
         q.lifted_at as "liftedAt", q.lifted_by as "liftedById", l.name as "liftedByName", q.lift_reason as "liftReason",
         n.total, n.caught, n.held
    from quarantines q join maps m on m.id = q.map_id
    left join people p on p.id = q.by_id left join people l on l.id = q.lifted_by
   cross join lateral (
     select count(*)::int as total, count(*) filter (where x.caught)::int as caught,
            count(*) filter (where c.finished_at is null and c.state->'held'->>'kind' = 'quarantined')::int as held
       from quarantined_cases x join cases c on c.id = x.case_id where x.quarantine_id = q.id) n
   where q.workspace_id = $1 order by q.at desc, q.id limit 100`;

/** $2 the quarantine, $3 most. */
export const quarantinedCases = `
  select c.id::text, c.title, c.status, x.caught,
         c.finished_at is null and c.state->'held'->>'kind' = 'quarantined' is true as held
    from quarantined_cases x join cases c on c.id = x.case_id
   where x.workspace_id = $1 and x.quarantine_id = $2 order by c.id limit $3`;

/** $2 the quarantine. */
export const oneQuarantine = `
  select id, rule, lifted_at is not null as lifted from quarantines where workspace_id = $1 and id = $2`;

/** $2 the quarantine, $3 who, $4 why. */
export const liftQuarantine = `
  update quarantines set lifted_at = now(), lifted_by = $3, lift_reason = $4
   where workspace_id = $1 and id = $2 and lifted_at is null returning id`;
