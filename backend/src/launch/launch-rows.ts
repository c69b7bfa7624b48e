import type { PersonRef } from '@baton/contract';

/** $2 map id: the last question that went to somebody else because nobody answered, or was handed on. */
export const lastPassedOn = `
  select e.case_id::text as "caseId", e.at
    from case_events e join cases c on c.id = e.case_id
   where e.workspace_id = $1 and c.map_id = $2 and e.records @> '[{"type":"passed_on"}]' order by e.at desc limit 1`;

/** $2 map id: the last case that ended, and how many of its sentences there are and how many say nothing. */
export const lastHistory = `
  select c.id::text as "caseId", c.finished_at as at, count(*)::int as sentences,
         count(*) filter (where coalesce(btrim(r->>'text'), '') = '')::int as empty
    from (select * from cases where workspace_id = $1 and map_id = $2 and finished_at is not null
           order by finished_at desc limit 1) c
    join case_events e on e.case_id = c.id cross join jsonb_array_elements(e.records) r
   group by c.id, c.finished_at`;

/** A time between switching off and on again. */
export interface OffTime {
  scope: string;
  target: string;
  offAt: Date;
  onAt: Date;
  byName: string;
  /** Milliseconds from the switch to the last answer that came in while it was off; null = nothing moved. */
  lastMovedMs: number | null;
}

/** $2 map id, $3 slug: the last time that this map was switched off and on again, alone or with everything. */
export const lastOffTime = `
  with turns as (
    select l.at, l.actor, l.detail->>'scope' as scope, l.detail->>'target' as target, (l.detail->>'off')::boolean as off,
           lead(l.at) over w as next_at, lead((l.detail->>'off')::boolean) over w as next_off
      from audit_log l where l.workspace_id = $1 and l.action = 'switched'
       and (l.detail->>'scope' = 'everything' or (l.detail->>'scope' = 'map' and l.detail->>'target' = $3)
            or (l.detail->>'scope' = 'step' and starts_with(l.detail->>'target', $3 || '/')))
    window w as (partition by l.detail->>'scope', l.detail->>'target' order by l.id))
  select t.scope, t.target, t.at as "offAt", t.next_at as "onAt", t.actor as "byName",
         (select (extract(epoch from max(e.at) - t.at) * 1000)::float8
            from case_events e join cases c on c.id = e.case_id
           where c.workspace_id = $1 and c.map_id = $2 and e.at > t.at and e.at < t.next_at
             and e.event->>'kind' in ('step_succeeded', 'step_failed', 'sending')) as "lastMovedMs"
    from turns t where t.off and t.next_off = false order by t.at desc limit 1`;

export interface ReviewersRow {
  ofMap: PersonRef | null;
  ofCompany: PersonRef | null;
}

const personOf = (id: string): string =>
  `(select json_build_object('id', p.id, 'name', p.name) from people p where p.id = ${id} and p.workspace_id = $1 and p.active)`;

/** $2 slug, or null for the company alone. */
export const reviewersOf = `
  select ${personOf('(select m.reviewer_id from maps m where m.workspace_id = $1 and m.slug = $2)')} as "ofMap",
         ${personOf('(select s.reviewer_id from result_settings s where s.workspace_id = $1)')} as "ofCompany"`;

/** $2 slug, $3 person or null. */
export const nameForMap = `update maps set reviewer_id = $3 where workspace_id = $1 and slug = $2 returning id`;

/** $2 person or null. */
export const nameForCompany = `
  insert into result_settings (workspace_id, reviewer_id)
  select z.workspace_id, $2::uuid from (select id as workspace_id from workspaces) z where z.workspace_id = $1
  on conflict (workspace_id) do update set reviewer_id = excluded.reviewer_id returning workspace_id as id`;

export const activePerson = `select name from people where workspace_id = $1 and id = $2 and active`;
