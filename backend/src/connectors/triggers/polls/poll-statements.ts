import { listening } from '../listening.ts';

/** Whose things a connection shows. Connecting the same account again goes on where the old connection was. */
const accountOf = `c.mode || ':' || coalesce(c.account->>'id', '')`;

/**
 * $1 polled triggers as a JSON list. A map that listens to one gets a poll as soon as its account is connected; a
 * disconnected account keeps its place; another account, trigger or other settings begin with a new mark.
 */
export const matchStatement = `
with kinds as (select * from json_to_recordset($1::json) as k(connector text, event text, needs boolean)),
${listening},
wanted as materialized (
  select l.*, case when k.needs then ${accountOf} else 'none' end as account
    from listening l
    join kinds k on k.connector = l.connector and k.event = l.event
    left join connections c on c.workspace_id = l.workspace_id and c.connector = k.connector),
gone as (
  delete from polls p where not exists (select 1 from wanted w where (w.map_id, w.place) = (p.map_id, p.place)))
insert into polls as p (map_id, place, workspace_id, connector, event, params, account)
select map_id, place, workspace_id, connector, event, params, account from wanted
 where account is not null order by map_id, place
on conflict (map_id, place) do update
set connector = excluded.connector, event = excluded.event, params = excluded.params, account = excluded.account,
    cursor = null, due_at = now(), turn = p.turn + 1, held_until = null, pages = 0, failures = 0, problem = null
where (p.connector, p.event, p.params, p.account)
   is distinct from (excluded.connector, excluded.event, excluded.params, excluded.account)`;

/** $1 how many, $2 milliseconds of the hold. A poll whose account is away or waits for a person is not due. */
export const claimStatement = `
update polls p set turn = p.turn + 1, held_until = now() + $2 * interval '1 ms'
  from (select d.map_id, d.place from polls d
         where d.due_at <= now() and (d.held_until is null or d.held_until <= now())
           and (d.account = 'none' or exists (
             select 1 from connections c
              where c.workspace_id = d.workspace_id and c.connector = d.connector and c.state = 'ready'
                and ${accountOf} = d.account))
         order by d.due_at for update skip locked limit $1) due
 where (p.map_id, p.place) = (due.map_id, due.place)
returning p.map_id as "mapId", p.place, p.workspace_id as "workspaceId", p.connector, p.event, p.params, p.cursor, p.turn, p.pages,
          p.failures`;
