import type { Answers, CaseStatus, Json, Must, Pipeline } from '@baton/process-maps';

export interface SavedRow {
  id: string;
  name: string;
  ugly: boolean;
  caseId: string | null;
  byId: string | null;
  byName: string | null;
  at: Date;
  trigger: Json;
  answers: Answers;
  must: Must;
}

/** $2 the map's slug. */
export const savedOfMap = `
  select s.id, s.name, s.ugly, s.case_id::text as "caseId", s.added_by as "byId", p.name as "byName", s.added_at as at,
         s.trigger, s.answers, s.must
    from saved_cases s join maps m on m.id = s.map_id left join people p on p.id = s.added_by
   where s.workspace_id = $1 and m.slug = $2 order by s.added_at desc, s.id limit 500`;

export interface PublishedRow {
  id: string;
  slug: string;
  title: string;
  version: number | null;
  source: string | null;
  pipeline: Pipeline | null;
}

/** $2 slug. */
export const publishedMap = `
  select m.id, m.slug, m.title, m.published_version as version, v.source, v.pipeline
    from maps m left join map_versions v on v.map_id = m.id and v.version = m.published_version
   where m.workspace_id = $1 and m.slug = $2`;

export interface CaseHead {
  id: string;
  mapId: string;
  slug: string;
  status: CaseStatus;
  part: string | null;
  draft: string | null;
  versionId: string;
}

/** $2 the case. */
export const caseHead = `
  select c.id::text as id, c.map_id as "mapId", m.slug, c.status, c.part, c.map_version_id as "versionId",
         (select d.source from map_drafts d where d.map_id = c.map_id and d.side = 'redesigned') as draft
    from cases c join maps m on m.id = c.map_id where c.workspace_id = $1 and c.id = $2`;

/** $2 id, $3 map id, $4 name, $5 trigger, $6 answers, $7 must, $8 ugly, $9 case, $10 person. */
export const addSaved = `
  insert into saved_cases (id, workspace_id, map_id, name, trigger, answers, must, ugly, case_id, added_by)
  select $2, m.workspace_id, m.id, $4, $5, $6, $7, $8, $9, $10 from maps m where m.workspace_id = $1 and m.id = $3
  returning id`;

/** $2 id. */
export const removeSaved = `
  delete from saved_cases s using maps m where s.workspace_id = $1 and s.id = $2 and m.id = s.map_id
  returning m.slug, s.name`;
