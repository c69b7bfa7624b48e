export interface DraftRow {
  slug: string;
  title: string;
  source: string | null;
  revision: number | null;
  changedById: string | null;
  changedByName: string | null;
  changedAt: Date | null;
  version: number | null;
  sample: boolean;
}

/** $2 slug, $3 side. Without a draft: the published text, which only the redesigned side has. */
export const oneDraft = `
  select m.slug, m.title, m.sample, m.published_version as version, d.revision,
         coalesce(d.source, case when $3 = 'redesigned' then v.source end) as source,
         p.id as "changedById", p.name as "changedByName", d.changed_at as "changedAt"
    from maps m
    left join map_drafts d on d.map_id = m.id and d.side = $3
    left join map_versions v on v.map_id = m.id and v.version = m.published_version
    left join people p on p.id = d.changed_by
   where m.workspace_id = $1 and m.slug = $2`;

/**
 * $2 slug, $3 side, $4 text, $5 the revision it began with, $6 person. No row when somebody saved since then, or took the
 * draft away: the last save never silently wins.
 */
export const saveDraft = `
  insert into map_drafts as d (workspace_id, map_id, side, source, changed_by)
  select m.workspace_id, m.id, $3, $4, $6::uuid from maps m
   where m.workspace_id = $1 and m.slug = $2
     and ($5 = 0 or exists (select from map_drafts x where x.map_id = m.id and x.side = $3))
  on conflict (map_id, side) do update
     set source = excluded.source, changed_by = excluded.changed_by, changed_at = now(), revision = d.revision + 1
   where d.workspace_id = $1 and d.revision = $5
  returning revision`;

/** $2 slug, $3 side, $4 the revision that is thrown away. */
export const removeDraft = `
  delete from map_drafts d using maps m
   where m.workspace_id = $1 and m.slug = $2 and d.map_id = m.id and d.side = $3 and d.revision = $4
  returning d.revision`;

/** $2 slug, $3 title. No row when there is such a map. */
export const addMap = `
  insert into maps (workspace_id, slug, title)
  select w.id, $2, $3 from workspaces w
   where w.id = $1 and not exists (select from maps x where x.workspace_id = $1 and x.slug = $2)
  on conflict (workspace_id, slug) do nothing returning id`;

/** $2 slug. */
export const allVersions = `
  select v.version, v.note, v.published_at as "publishedAt", v.version = m.published_version as "isLive",
         p.id as "byId", p.name as "byName"
    from maps m join map_versions v on v.map_id = m.id left join people p on p.id = v.published_by
   where m.workspace_id = $1 and m.slug = $2 order by v.version desc`;

export interface VersionLine {
  version: number;
  note: string;
  publishedAt: Date;
  isLive: boolean;
  byId: string | null;
  byName: string | null;
}

/** $2 slug, $3 version. */
export const versionSource = `
  select v.version, v.source from maps m join map_versions v on v.map_id = m.id and v.version = $3
   where m.workspace_id = $1 and m.slug = $2`;
