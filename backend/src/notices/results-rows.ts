import { channelsFor } from '../persistence/owners/channels-for.ts';

/** Where a company is on its clock. Without working hours the day begins at nine. */
const here = `
  select w.id, coalesce(w.calendar->>'zone', 'UTC') as zone, coalesce(w.calendar->>'from', '09:00')::time as begins,
         ($1::timestamptz at time zone coalesce(w.calendar->>'zone', 'UTC'))::date as day, w.calendar
    from workspaces w`;

/** Made-up cases only for a company without others. */
const real = (cases: string, workspace: string): string =>
  `(not ${cases}.sample or not exists (select from maps o where o.workspace_id = ${workspace} and not o.sample))`;

/**
 * $1 the moment. On Monday, from the beginning of the working day until a day later: tells admins that the brief of last
 * week is there, with what it begins with. Once a week, whoever looks first; a server that was down all that time says
 * nothing any more. A week in which nothing ended is not told.
 */
export const tellBriefStatement = `
with here as (${here}),
weeks as (
  select h.id, (date_trunc('week', h.day::timestamp) + h.begins) at time zone h.zone as due,
         date_trunc('week', h.day::timestamp) at time zone h.zone as ends,
         (date_trunc('week', h.day::timestamp) - interval '7 days') at time zone h.zone as begins,
         (date_trunc('week', h.day::timestamp) - interval '7 days')::date as monday
    from here h),
due as (
  select k.*, (select count(*)::int from cases c where c.workspace_id = k.id and c.finished_at >= k.begins
                  and c.finished_at < k.ends and c.part is null and ${real('c', 'k.id')}) as ended,
         (select count(*)::int from asks a join cases c on c.id = a.case_id where a.workspace_id = k.id and a.kind <> 'task'
             and a.answered_at >= k.begins and a.answered_at < k.ends and ${real('c', 'k.id')}) as answered
    from weeks k
   where $1 >= k.due and $1 < k.due + interval '1 day'
     and not exists (select from notices n where n.workspace_id = k.id and n.kind = 'brief' and n.at >= k.due))
insert into notices (workspace_id, person_id, kind, text, at, due)
select d.id, p.id, 'brief',
       'Monday brief of the week from ' || d.monday || ': ' || d.ended || case when d.ended = 1 then ' case' else ' cases' end
         || ' ended, ' || d.answered || case when d.answered = 1 then ' exception was' else ' exceptions were' end || ' answered.',
       $1, ${channelsFor('d.id', 'p.id', `'brief'`)}
  from due d join people p on p.workspace_id = d.id and p.active and 'admin' = any(p.roles)
 where d.ended > 0
returning workspace_id as "workspaceId", person_id as "personId"`;

/**
 * $1 the moment. Each working day, from its beginning until its midnight: tells the named reviewers how much failed or
 * stopped since the beginning of the day before. Once a day; nothing is told when nothing did.
 */
export const tellReviewStatement = `
with here as (${here}),
days as (
  select h.id, (h.day + h.begins) at time zone h.zone as due, (h.day - 1)::timestamp at time zone h.zone as since
    from here h
   where coalesce(h.calendar->'days', '[1,2,3,4,5]'::jsonb) @> to_jsonb(extract(dow from h.day)::int)
     and not coalesce(h.calendar->'holidays', '[]'::jsonb) ? h.day::text),
found as (
  select d.id, d.due, coalesce(m.reviewer_id, s.reviewer_id) as reviewer, count(*)::int as n
    from days d join asks a on a.workspace_id = d.id and a.kind <> 'task' and a.opened_at >= d.since and a.opened_at <= $1
    join cases c on c.id = a.case_id join maps m on m.id = a.map_id left join result_settings s on s.workspace_id = d.id
   where $1 >= d.due and ${real('c', 'd.id')}
   group by d.id, d.due, coalesce(m.reviewer_id, s.reviewer_id))
insert into notices (workspace_id, person_id, kind, text, at, due)
select f.id, p.id, 'review',
       'Daily review: ' || f.n || case when f.n = 1 then ' exception or failure' else ' exceptions and failures' end
         || ' since yesterday morning. See what can be done so that they do not come back.',
       $1, ${channelsFor('f.id', 'p.id', `'review'`)}
  from found f join people p on p.id = f.reviewer and p.workspace_id = f.id and p.active
 where not exists (select from notices n where n.person_id = p.id and n.kind = 'review' and n.at >= f.due)
returning workspace_id as "workspaceId", person_id as "personId"`;
