import { listening } from '../listening.ts';

/** Whose account it is: the same words as for polls. */
const accountOf = `c.mode || ':' || coalesce(c.account->>'id', '')`;

/** $1 triggers that a vendor can be asked to tell, as a JSON list. What maps listen to, with a live account. */
const published = `
  kinds as (select * from json_to_recordset($1::json) as k(connector text, event text)),
  ${listening},
  wanted as materialized (
    select l.*, ${accountOf} as account
      from listening l
      join kinds k on k.connector = l.connector and k.event = l.event
      join connections c on c.workspace_id = l.workspace_id and c.connector = k.connector and c.mode = 'live'
     where l.place = '' or not exists (
       select 1 from starting s where (s.map_id, s.connector, s.event) = (l.map_id, l.connector, l.event)))`;

/**
 * What no map wants any more ends; from now on nothing gets in at its address. What this process does not know, because a
 * plugin is missing here, it leaves to others while a map still listens to it.
 */
export const endStatement = `
  with ${published},
  ended as (
    update subscriptions s set state = 'ending', due_at = now(), turn = turn + 1, held_until = null, failures = 0
     where s.state in ('wanted', 'ready') and not exists (
       select 1 from wanted p where (p.map_id, p.place, p.connector, p.event, p.params, p.account)
         is not distinct from (s.map_id, s.place, s.connector, s.event, s.params, s.account))
       and ((s.connector, s.event) in (select connector, event from kinds)
         or not exists (select 1 from listening l where (l.map_id, l.connector) = (s.map_id, s.connector)))
    returning s.source_id)
  update intake_sources set enabled = false where id in (select source_id from ended)`;

/** What is wanted and has no subscription yet. */
export const missingStatement = `
  with ${published}
  select p.map_id as "mapId", p.place, p.workspace_id as "workspaceId", p.connector, p.event, p.params, p.account
    from wanted p
   where not exists (
     select 1 from subscriptions s where (s.map_id, s.place) = (p.map_id, p.place) and s.state in ('wanted', 'ready'))
   order by p.map_id, p.place`;

/** Both rows, before anybody is asked. Somebody was quicker: neither. */
export const addStatement = `
  with added as (
    insert into subscriptions (id, workspace_id, map_id, connector, event, params, account, source_id, secrets, place)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $12) on conflict do nothing returning id)
  insert into intake_sources (id, workspace_id, map_id, connector, event, path_hash, secrets)
  select $8, $2, $3, $4, $5, $10, $11 from added`;

/** $1 how many, $2 milliseconds of the hold. While its account waits for a person, only what ends is taken up. */
export const claimStatement = `
  update subscriptions s set turn = s.turn + 1, held_until = now() + $2 * interval '1 ms'
    from (select d.id from subscriptions d
           where d.state <> 'left' and d.due_at <= now() and (d.held_until is null or d.held_until <= now())
             and (d.state = 'ending' or exists (
               select 1 from connections c
                where c.workspace_id = d.workspace_id and c.connector = d.connector and c.state = 'ready'
                  and ${accountOf} = d.account))
           order by d.due_at for update skip locked limit $1) due
   where s.id = due.id
  returning ${columns('s')}`;

/** $1 the workspace, $2 the connector: everything that is there is to end, and is held by the caller. $3 the hold. */
export const endAllStatement = `
  with ended as (
    update subscriptions s set state = 'ending', turn = s.turn + 1, held_until = now() + $3 * interval '1 ms', due_at = now()
     where s.workspace_id = $1 and s.connector = $2 and s.state <> 'left'
    returning s.*),
  closed as (update intake_sources i set enabled = false from ended e where i.id = e.source_id returning i.id)
  select ${columns('e')} from ended e where (select count(*) from closed) >= 0`;

function columns(row: string): string {
  return `${row}.id, ${row}.workspace_id as "workspaceId", ${row}.map_id as "mapId", ${row}.place, ${row}.connector, ${row}.event,
    ${row}.params, ${row}.account, ${row}.source_id as "sourceId", ${row}.secrets, ${row}.state,
    ${row}.asked_at is not null as asked, ${row}.ref, ${row}.turn, ${row}.failures`;
}

/** $1 id, $2 turn. Committed before the vendor is asked. */
export const askedStatement = `update subscriptions set asked_at = now() where id = $1 and turn = $2`;

/** $1 id, $2 turn, $3 ref, $4 end, $5 when to renew; null = never. */
export const madeStatement = `
  update subscriptions set state = 'ready', ref = $3, expires_at = $4::timestamptz, due_at = coalesce($5::timestamptz, 'infinity'),
         asked_at = null, held_until = null, failures = 0, problem = null
   where id = $1 and turn = $2 and state in ('wanted', 'ready')`;

/** $1 id, $2 turn, $3 milliseconds, $4 problem, $5 whether nobody knows if it happened. */
export const againStatement = `
  update subscriptions set due_at = now() + $3 * interval '1 ms', held_until = null, problem = $4,
         failures = failures + case when $4::text is null then 0 else 1 end,
         asked_at = case when $5 then asked_at else null end
   where id = $1 and turn = $2`;

/** $1 id, $2 turn, $3 the next state, $4 problem. Its address is closed. */
export const overStatement = `
  with over as (
    update subscriptions set state = $3, problem = $4, due_at = now(), held_until = null
     where id = $1 and turn = $2 returning source_id)
  update intake_sources set enabled = false where id in (select source_id from over)`;

/** $1 id, $2 turn. */
export const goneStatement = `
  with gone as (delete from subscriptions where id = $1 and turn = $2 returning source_id)
  delete from intake_sources where id in (select source_id from gone)`;
