import type { PersonDeleted } from '@baton/contract';
import type { WorkspaceRows } from '../../workspaces/workspace-rows.ts';
import { likeAny } from './like-any.ts';
import type { Erased } from './without-person.ts';

/** Maps and context packs in which somebody wrote the name, and accounts that are connected under it: a person has to change those. */
export function stillNamed(
  rows: WorkspaceRows,
  workspaceId: string,
  who: Erased,
): Promise<PersonDeleted['stillNamed']> {
  return rows.of(workspaceId, whereNamed, [likeAny({ names: [], addresses: who.addresses }), likeAny(who)]);
}

/** $2 patterns of addresses, $3 of names and addresses. */
const whereNamed = `
  select 'map' as kind, m.title as title from maps m
   where m.workspace_id = $1 and (m.title ilike any($3)
      or exists (select from map_versions v where v.map_id = m.id and v.version = m.published_version and v.source ilike any($3))
      or exists (select from map_drafts d where d.map_id = m.id and d.source ilike any($3)))
   union all
  select 'pack', k.title from context_packs k
   where k.workspace_id = $1 and (k.title ilike any($3)
      or exists (select from context_pack_versions v where v.pack_id = k.id and v.text ilike any($3)))
   union all
  select 'account', c.connector from connections c
   where c.workspace_id = $1 and (c.account::text ilike any($2) or c.label ilike any($2)) order by 1 desc, 2`;
