import type { PersonRef } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';

export interface PackRow {
  id: string;
  name: string;
  title: string;
  owner: PersonRef | null;
  version: number;
  size: number;
  reviewDays: number;
  reviewedOn: string;
  reviewedBy: PersonRef | null;
  reviewBy: string;
  today: string;
  sample: boolean;
}

/** The company's own day. */
const day = `(now() at time zone coalesce(w.calendar->>'zone', 'UTC'))::date`;

const person = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const packs = `
  select k.id, k.name, k.title, ${person('o')} as owner, k.version, length(v.text) as size, k.review_days as "reviewDays",
         k.reviewed_on::text as "reviewedOn", ${person('r')} as "reviewedBy",
         (k.reviewed_on + k.review_days)::text as "reviewBy", ${day}::text as today, k.sample
    from context_packs k join workspaces w on w.id = k.workspace_id
    join context_pack_versions v on v.pack_id = k.id and v.version = k.version
    left join people o on o.id = k.owner_id and o.active left join people r on r.id = k.reviewed_by
   where k.workspace_id = $1`;

export const allPacks = `${packs} order by k.title, k.name limit 500`;
/** $2 name. */
export const onePack = `${packs} and k.name = $2`;
/** $2 name: the same, held until the change is done. */
export const lockPack = `select k.id, k.version, k.owner_id as "ownerId" from context_packs k where k.workspace_id = $1 and k.name = $2 for update`;

export const companyDay = `
  select ${day}::text as today from (select id as workspace_id, calendar from workspaces) w where w.workspace_id = $1`;

export interface MapUse {
  slug: string;
  title: string;
  pipeline: Pipeline | null;
  draft: string | null;
}

export const mapsWithDrafts = `
  select m.slug, m.title, v.pipeline,
         (select d.source from map_drafts d where d.map_id = m.id and d.side = 'redesigned') as draft
    from maps m left join map_versions v on v.map_id = m.id and v.version = m.published_version
   where m.workspace_id = $1 order by m.title, m.slug`;

export interface VersionRow {
  version: number;
  at: Date;
  by: PersonRef | null;
  size: number;
}

/** $2 pack id. */
export const versionsOf = `
  select v.version, v.at, ${person('p')} as by, length(v.text) as size
    from context_pack_versions v left join people p on p.id = v.by_id
   where v.workspace_id = $1 and v.pack_id = $2 order by v.version desc limit 200`;

/** $2 name, $3 version. */
export const textOf = `
  select v.version, v.text from context_pack_versions v join context_packs k on k.id = v.pack_id
   where k.workspace_id = $1 and k.name = $2 and v.version = $3`;

/** $2 id, $3 name, $4 title, $5 owner, $6 days, $7 who. No row when the name is taken. */
export const addPack = `
  insert into context_packs (id, workspace_id, name, title, owner_id, review_days, reviewed_on, reviewed_by)
  select $2, w.workspace_id, $3, $4, $5, $6, ${day}, $7
    from (select id as workspace_id, calendar from workspaces) w where w.workspace_id = $1
  on conflict (workspace_id, name) do nothing returning id`;

/** $2 pack id, $3 version, $4 text, $5 who. */
export const addVersion = `
  insert into context_pack_versions (pack_id, version, workspace_id, text, by_id)
  select k.id, $3, k.workspace_id, $4, $5 from context_packs k where k.workspace_id = $1 and k.id = $2 returning version`;

/** $2 pack id, $3 title, $4 owner, $5 days, $6 version. */
export const changePack = `
  update context_packs set title = $3, owner_id = $4, review_days = $5, version = $6
   where workspace_id = $1 and id = $2 returning id`;

/** $2 pack id, $3 who: it is right as of the company's day. */
export const reviewPack = `
  update context_packs k set reviewed_on = ${day}, reviewed_by = $3
    from workspaces w where k.workspace_id = $1 and w.id = k.workspace_id and k.id = $2 returning k.id`;

/** $2 pack id. */
export const removePack = `delete from context_packs where workspace_id = $1 and id = $2 returning id`;

/** The order in which whoever publishes holds them, so that no map begins to use what is being removed. */
export const lockMaps = 'select id from maps where workspace_id = $1 order by id for no key update';

/** $2 person. */
export const candidate = `select name, roles from people where workspace_id = $1 and id = $2 and active`;
