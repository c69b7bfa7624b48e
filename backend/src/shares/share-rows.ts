import type { MapSide, Role } from '@baton/contract';

export interface ShareRow {
  id: string;
  side: MapSide;
  byId: string;
  byName: string;
  madeAt: Date;
  expiresAt: Date;
  opened: number;
  openedAt: Date | null;
}

const line = `s.id, s.side, p.id as "byId", p.name as "byName", s.made_at as "madeAt", s.expires_at as "expiresAt", s.opened,
  s.opened_at as "openedAt"`;

/** $2 slug. */
export const sharesOf = `
  select ${line} from map_shares s join maps m on m.id = s.map_id join people p on p.id = s.made_by and p.active
   where s.workspace_id = $1 and m.slug = $2 and s.expires_at > now() order by s.made_at desc, s.id`;

/** $2 slug. */
export const mapBySlug = 'select m.id from maps m where m.workspace_id = $1 and m.slug = $2';

/** $2 map, $3 side, $4 hash of the secret, $5 person, $6 days that it holds, $7 its id. */
export const addShare = `
  with s as (
    insert into map_shares (id, workspace_id, map_id, side, secret_hash, made_by, expires_at)
    select $7, m.workspace_id, m.id, $3, $4, $5, now() + make_interval(days => $6) from maps m
     where m.workspace_id = $1 and m.id = $2 returning *)
  select ${line} from s join people p on p.id = s.made_by`;

/** $2 slug, $3 id. */
export const removeShare = `
  delete from map_shares s using maps m
   where s.workspace_id = $1 and m.id = s.map_id and m.slug = $2 and s.id::text = $3 returning s.side`;

export interface OpenedRow {
  id: string;
  workspaceId: string;
  side: MapSide;
  company: string;
  expiresAt: Date;
  source: string | null;
  makerRoles: Role[];
}

/** $1 hash of the secret. The company follows from the link, and everything else is joined within it. */
export const openedShare = `
  select s.id, s.workspace_id as "workspaceId", s.side, w.name as company, s.expires_at as "expiresAt", p.roles as "makerRoles",
         coalesce(d.source, case when s.side = 'redesigned' then v.source end) as source
    from map_shares s
    join workspaces w on w.id = s.workspace_id
    join maps m on m.id = s.map_id and m.workspace_id = s.workspace_id
    join people p on p.id = s.made_by and p.workspace_id = s.workspace_id and p.active
    left join map_drafts d on d.map_id = m.id and d.side = s.side
    left join map_versions v on v.map_id = m.id and v.version = m.published_version
   where s.secret_hash = $1 and s.expires_at > now()`;

/** $1 id. */
export const noteOpened = 'update map_shares set opened = opened + 1, opened_at = now() where id = $1';

/** Links that ended a while ago are of no use to anybody. */
export const forgetEnded = `delete from map_shares where workspace_id = $1 and expires_at < now() - interval '30 days'`;
