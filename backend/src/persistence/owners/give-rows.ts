/**
 * Finds somebody else for open asks, and writes it down. $1 workspace, $2 the people who cannot keep or get any, $3 the
 * moment, $4 true = only to somebody who is there (they are away themselves, and may keep it when everybody is).
 * One row per ask that changed hands.
 */
export const passFromStatement = `
with theirs as materialized (
  select a.case_id, a.ask_id, a.map_id, a.level, a.holder_id, a.backup_id, a.turn, a.question,
         c.state->'asks'->a.ask_id->>'ownerRole' as owner_role, c.state->'asks'->a.ask_id->>'backupRole' as backup_role,
         c.map_version_id
    from asks a join cases c on c.id = a.case_id
   where a.workspace_id = $1 and (a.holder_id = any($2::uuid[]) or a.backup_id = any($2::uuid[]))
     and a.state in ('open', 'acknowledged')
   order by a.case_id, a.ask_id for update of a),
owners as materialized (
  select v.id, v.pipeline->'owner'->>'role' as role, v.pipeline->'owner'->>'backup' as backup
    from map_versions v where v.id in (select map_version_id from theirs)),
ranked as (
  select t.*, array_remove(array[o.role, o.backup], null) as last_resort,
         array_remove(case t.level when 'owner' then array[t.owner_role, t.backup_role, '@on_call']
                                   when 'backup' then array[t.backup_role, '@on_call'] else array['@on_call'] end, null) as first
    from theirs t join owners o on o.id = t.map_version_id),
found as materialized (
  select r.*, case when r.holder_id = any($2::uuid[])
                then person_for($1, r.map_id, r.first || r.last_resort, r.holder_id, $3) else r.holder_id end as next_id
    from ranked r),
decided as materialized (
  select f.*, case when f.next_id is null or ($4 and is_away(f.next_id, $3)) then f.holder_id else f.next_id end as to_id
    from found f),
given as (
  update asks a set
    holder_id = d.to_id, told_id = a.told_id,
    backup_id = case when d.level = 'map_owner' then null
      else person_for($1, d.map_id, array_remove(array[d.backup_role, '@on_call'], null) || d.last_resort, d.to_id, $3) end,
    turn = a.turn + case when d.to_id is distinct from d.holder_id then 1 else 0 end,
    state = case when d.to_id is distinct from d.holder_id then 'open' else a.state end,
    snoozed_until = case when d.to_id is distinct from d.holder_id then null else a.snoozed_until end
  from decided d
  where a.workspace_id = $1 and a.case_id = d.case_id and a.ask_id = d.ask_id
  returning a.case_id, a.ask_id, d.holder_id, d.to_id, d.turn, a.question)
select g.case_id::text as "caseId", g.ask_id as "askId", g.turn, g.question,
       coalesce(h.name, '') as "fromName", coalesce(t.name, '') as "toName", g.holder_id as "fromId", g.to_id as "toId"
  from given g left join people h on h.id = g.holder_id left join people t on t.id = g.to_id
 where g.to_id is distinct from g.holder_id and g.to_id is not null
 order by g.case_id, g.ask_id`;

/** $1 workspace, $2 case, $3 ask, $4 the person who gets it, $5 who has it now, $6 the moment. Nothing when that has changed. */
export const handToStatement = `
with person as (
  select p.id, p.name from people p where p.workspace_id = $1 and p.id = $4 and p.active for share of p),
given as (
  update asks a set holder_id = person.id, turn = a.turn + 1, state = 'open', snoozed_until = null,
    backup_id = case when a.backup_id = person.id then $5 else a.backup_id end
  from person
  where a.workspace_id = $1 and a.case_id = $2 and a.ask_id = $3 and a.holder_id = $5 and a.holder_id <> person.id
    and a.state in ('open', 'acknowledged')
  returning a.case_id, a.ask_id, a.turn - 1 as turn, a.question)
select g.case_id::text as "caseId", g.ask_id as "askId", g.turn, g.question,
       coalesce(h.name, '') as "fromName", person.name as "toName", $5::uuid as "fromId", person.id as "toId"
  from given g cross join person left join people h on h.id = $5`;

/** $1 the moment: workspaces and people whose open asks somebody else should have, because they are away or have left. */
export const misplacedStatement = `
select a.workspace_id as "workspaceId", a.holder_id as "personId", p.name, not p.active as left
  from asks a join people p on p.id = a.holder_id
 where a.state in ('open', 'acknowledged') and (not p.active or is_away(p.id, $1))
 group by 1, 2, 3, 4`;
