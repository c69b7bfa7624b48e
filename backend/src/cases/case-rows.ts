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

const named = `
   select p.id from people p where p.workspace_id = $1 and words_in(p.name) @@ to_tsquery('simple', $6)`;

/**
 * Cases in which the words stand: in the title, in what arrived, in the name of whoever has or answered a question of it, or
 * as its number. $5 the number, $6 the words as a query of their beginnings. Found through indexes, once.
 */
const found = `
   and c.id = any(array(
     select t.id from cases t where t.workspace_id = $1 and words_in(t.title) @@ to_tsquery('simple', $6)
     union select e.case_id from case_events e
      where e.workspace_id = $1 and e.event->>'kind' = 'case_started' and trigger_words(e.event) @@ to_tsquery('simple', $6)
     union select a.case_id from asks a where a.workspace_id = $1 and a.answered_by in (${named})
     union select a.case_id from asks a
      where a.workspace_id = $1 and a.state in ('open', 'acknowledged') and a.holder_id in (${named})
     union select $5::bigint))`;

/** $2 map, $3 status, $4 step (each null for any). */
const filtered = `
   and ($2::text is null or m.slug = $2)
   and ($3::text is null or c.status = $3)
   and ($4::text is null or exists (select from jsonb_array_elements(c.state->'tokens') t where t->>'step' = $4))
`;

/** $7 below this id or null, $8 most. Newest first. */
export const listCases = (searching: boolean): string => `select ${columns} ${from} ${filtered} ${words(searching)}
   and ($7::bigint is null or c.id < $7) order by c.id desc limit $8`;

export const countCases = (searching: boolean): string => `
  select count(*)::int as total from cases c join maps m on m.id = c.map_id where c.workspace_id = $1 ${filtered} ${words(searching)}`;

/** Both read every parameter, so that one list of values serves either. */
const words = (searching: boolean): string =>
  searching ? found : 'and ($5::bigint is null or true) and ($6::text is null or true)';

/** $2 the case. */
export const oneCase = `select ${columns} ${from} and c.id = $2`;
