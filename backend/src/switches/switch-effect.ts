import type { PersonRef, Switch, SwitchEffect } from '@baton/contract';
import type { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Which open cases a switch would concern now, and who would be asked instead of its calls. */
export async function readEffect(
  rows: WorkspaceRows,
  workspaceId: string,
  scope: Switch['scope'],
  target: string,
): Promise<SwitchEffect> {
  const [counted, asked] = await Promise.all([
    rows.one<Omit<SwitchEffect, 'asked'>>(workspaceId, counts, [scope, target]),
    rows.of<{ map: string } & PersonRef>(workspaceId, askedPeople, [scope, target]),
  ]);
  const none = { open: 0, moving: 0, waiting: 0, withPeople: 0, held: 0, here: 0 };
  return { ...none, ...counted, asked: asked.map(({ map, id, name }) => ({ map, person: { id, name } })) };
}

/** Does a switch ($2 scope, $3 target) mean the map `m`, in the version `v`? */
const concerned = `
  ($2 = 'everything' or ($2 = 'map' and m.slug = $3) or ($2 = 'step' and m.slug = split_part($3, '/', 1))
   or ($2 = 'connector' and exists (select from json_each(v.pipeline->'steps') x where x.value->>'connector' = $3)))`;

/** A step `t.step` at which the case stands. */
const isHere = `
  ($2 in ('everything', 'map') and v.pipeline->'steps'->t.step->>'kind' in ('action', 'ai')
   or ($2 = 'step' and t.step = split_part($3, '/', 2))
   or ($2 = 'connector' and v.pipeline->'steps'->t.step->>'connector' = $3))`;

/** Items of a list count with the case that they belong to. */
const counts = `
  select count(*)::int as open, count(*) filter (where c.status = 'running')::int as moving,
         count(*) filter (where c.status = 'waiting')::int as waiting,
         count(*) filter (where c.status = 'stopped')::int as "withPeople",
         count(*) filter (where c.status = 'quarantined')::int as held, coalesce(sum(h.here), 0)::int as here
    from cases c join maps m on m.id = c.map_id join map_versions v on v.id = c.map_version_id
   cross join lateral (
     select count(*) as here from (select x->>'step' as step from jsonb_array_elements(c.state->'tokens') x
                                    where x->>'phase' in ('running', 'sending', 'retrying')) t
      where c.status = 'running' and ${isHere}) h
   where c.workspace_id = $1 and c.finished_at is null and c.part is null and ${concerned}`;

const askedPeople = `
  select m.title as map, p.id, p.name
    from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
    join role_bindings b on b.map_id = m.id and b.role = v.pipeline->'whenItBreaks'->>'owner'
    join people p on p.id = b.owner_id and p.active
   where m.workspace_id = $1 and ${concerned} order by m.title, m.id limit 20`;
