import { evaluateRule, type CaseState, type CaseStatus, type Json, type Pipeline } from '@baton/process-maps';
import type { Pool } from 'pg';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';

/** Which cases of a map a rule holds for; of those that have ended only when `ended` is set. */
export interface CasesWanted {
  workspaceId: string;
  mapId: string;
  /** A rule over the trigger and what the case has kept, e.g. `message.email.endsWith('@example.com')`. */
  rule: string;
  ended: boolean;
}

/** `unclear`: the rule could not be checked for these, so nothing is done to them. */
export interface CasesFound {
  cases: { id: string; title: string; status: CaseStatus }[];
  unclear: { id: string; title: string; why: string }[];
}

interface Row {
  id: string;
  title: string;
  status: CaseStatus;
  state: CaseState;
  map_version_id: string;
  trigger: Json;
}

/** Cases looked at per query. */
const chunk = 1_000;

/** Looks a rule up on every case of a map; changes nothing. */
export async function findCases(pool: Pool, pipelines: PipelineCache, wanted: CasesWanted): Promise<CasesFound> {
  const found: CasesFound = { cases: [], unclear: [] };
  for (let last = '0'; ;) {
    const { rows } = await pool.query<Row>(lookStatement, [wanted.workspaceId, wanted.mapId, wanted.ended, last]);
    for (const row of rows) {
      const verdict = check(await pipelines.get(row.map_version_id), row, wanted.rule);
      const { id, title, status } = row;
      if (!verdict.ok) found.unclear.push({ id, title, why: verdict.why });
      else if (verdict.value) found.cases.push({ id, title, status });
    }
    const newest = rows.at(-1)?.id;
    if (newest === undefined || rows.length < chunk) return found;
    last = newest;
  }
}

function check(pipeline: Pipeline, { state, trigger }: Row, rule: string) {
  return evaluateRule(pipeline, rule, { data: { ...state.data, [pipeline.trigger.gives]: trigger } });
}

/** Whole cases only: what happens to one happens to the cases it has started. */
const lookStatement = `
select c.id::text, c.title, c.status, c.state, c.map_version_id, e.event->'trigger' as trigger
  from cases c join case_events e on e.case_id = c.id and e.seq = 1
 where c.workspace_id = $1 and c.map_id = $2 and c.part is null and (c.finished_at is null or $3) and c.id > $4
 order by c.id limit ${chunk}`;
