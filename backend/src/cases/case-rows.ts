import type { CaseStatus } from '@baton/process-maps';

export interface CaseRowView {
  id: string;
  title: string;
  status: CaseStatus;
  createdAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
  sample: boolean;
  versionId: string;
  part: string | null;
  version: number;
  mapSlug: string;
  mapTitle: string;
  /** Ids of the steps where it is now, one per branch. */
  steps: string[];
  /** Who has to answer now, if it is stopped for a person. */
  holderId: string | null;
  holderName: string | null;
  held: { kind: 'paused' | 'quarantined'; by: string; reason: string } | null;
  undoing: boolean;
  /** The map's published version. */
  published: number | null;
}

const columns = `
  c.id, c.title, c.status, c.created_at as "createdAt", c.updated_at as "updatedAt", c.finished_at as "finishedAt",
  c.sample, c.map_version_id as "versionId", c.part, v.version, m.slug as "mapSlug", m.title as "mapTitle",
  coalesce((select array_agg(t->>'step') from jsonb_array_elements(c.state->'tokens') t), '{}') as steps,
  c.state->'held' as held, c.state ? 'undoing' as undoing, m.published_version as published, ask.holder_id as "holderId", ask.name as "holderName"`;

const from = `
  from cases c
  join maps m on m.id = c.map_id
  join map_versions v on v.id = c.map_version_id
  left join lateral (
    select a.holder_id, p.name from asks a left join people p on p.id = a.holder_id
     where a.case_id = c.id and a.state in ('open', 'acknowledged') order by a.deadline limit 1) ask on true
 where c.workspace_id = $1`;

/** $2 map, $3 status, $4 step (each null for any), $5 words to find or ''. */
const matching = `
   and ($2::text is null or m.slug = $2)
   and ($3::text is null or c.status = $3)
   and ($4::text is null or exists (select from jsonb_array_elements(c.state->'tokens') t where t->>'step' = $4))
   and ($5 = '' or position(lower($5) in lower(c.title)) > 0 or c.id::text = $5)`;

/** $6 below this id or null, $7 most. Newest first. */
export const listCases = `select ${columns} ${from} ${matching}
   and ($6::bigint is null or c.id < $6) order by c.id desc limit $7`;

export const countCases = `
  select count(*)::int as total from cases c join maps m on m.id = c.map_id where c.workspace_id = $1 ${matching}`;

/** $2 the case. */
export const oneCase = `select ${columns} ${from} and c.id = $2`;
