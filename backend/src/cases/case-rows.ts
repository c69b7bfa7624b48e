import type { CaseFlag } from '@baton/contract';
import type { CaseStatus } from '@baton/process-maps';
import { hasFlag } from './flag-rows.ts';

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
  /** Of the question that is due first. */
  deadline: Date | null;
  answerWithinMs: number | null;
  /** Some question has gone to the backup. */
  passedOn: boolean | null;
  dueAt: Date | null;
  nearlyAt: Date | null;
  silentSince: Date | null;
  held: { kind: 'paused' | 'quarantined'; by: string; reason: string } | null;
  undoing: boolean;
  /** The map's published version. */
  published: number | null;
}

const columns = `
  c.id, c.title, c.status, c.created_at as "createdAt", c.updated_at as "updatedAt", c.finished_at as "finishedAt",
  c.sample, c.map_version_id as "versionId", c.part, v.version, m.slug as "mapSlug", m.title as "mapTitle",
  coalesce((select array_agg(t->>'step') from jsonb_array_elements(c.state->'tokens') t), '{}') as steps,
  c.state->'held' as held, c.state ? 'undoing' as undoing, m.published_version as published, ask.holder_id as "holderId", ask.name as "holderName",
  ask.deadline, ask.within_ms as "answerWithinMs", ask.passed_on as "passedOn", pr.due_at as "dueAt", pr.nearly_at as "nearlyAt",
  (select s.since from case_silences s where s.case_id = c.id and s.seq = c.seq) as "silentSince"`;

const from = `
  from cases c
  join maps m on m.id = c.map_id
  join map_versions v on v.id = c.map_version_id
  left join lateral (
    select a.holder_id, p.name, a.deadline, a.answer_within_ms::float8 as within_ms,
           bool_or(a.level <> 'owner') over () as passed_on
      from asks a left join people p on p.id = a.holder_id
     where a.case_id = c.id and a.state in ('open', 'acknowledged') order by a.deadline limit 1) ask on true
  left join case_promises pr on pr.case_id = c.id
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

/** $7 the person who asks, $8 below this id or null, $9 most. Newest first. */
export const listCases = (
  searching: boolean,
  flag?: CaseFlag,
): string => `select ${columns} ${from} ${filtered} ${words(searching)}
   ${hasFlag(flag)} and ($7::uuid is null or true) and ($8::bigint is null or c.id < $8) order by c.id desc limit $9`;

export const countCases = (searching: boolean, flag?: CaseFlag): string => `
  select count(*)::int as total from cases c join maps m on m.id = c.map_id where c.workspace_id = $1 ${filtered} ${words(searching)}
   ${hasFlag(flag)} and ($7::uuid is null or true)`;

/** Both read every parameter, so that one list of values serves either. */
const words = (searching: boolean): string =>
  searching ? found : 'and ($5::bigint is null or true) and ($6::text is null or true)';

/** $2 the case. */
export const oneCase = `select ${columns} ${from} and c.id = $2`;
