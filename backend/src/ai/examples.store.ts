import type pg from 'pg';
import type { Json } from '@baton/process-maps';
import type { Reviewed } from './evidence/blocks.ts';

/** A case whose right answer a person gave or confirmed. */
export interface Example {
  input: Json;
  answer: Json;
}

export interface StepPlace {
  workspaceId: string;
  mapId: string;
  step: string;
}

/** Where past answers are kept. */
export interface ExampleStore {
  /** Changes whenever the step has other examples than before. */
  versionOf(place: StepPlace): Promise<string>;
  newest(place: StepPlace, limit: number): Promise<Example[]>;
  /** Answers of one recipe that were scored when given and reviewed since. */
  reviewed(place: StepPlace, recipe: string): Promise<Reviewed[]>;
}

export interface NewExample extends StepPlace, Example {
  caseId?: string;
  /** Score the suggestion had, whether it was right, and the recipe it came from; absent when nothing was suggested. */
  reviewed?: Reviewed & { recipe: string };
  sample: boolean;
}

export class PostgresExamples implements ExampleStore {
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async versionOf(place: StepPlace): Promise<string> {
    const { rows } = await this.pool.query<{ version: string }>(
      `select count(*) || ':' || coalesce(max(at)::text, '') as version from ai_examples
        where workspace_id = $1 and map_id = $2 and step = $3`,
      [place.workspaceId, place.mapId, place.step],
    );
    return rows[0]!.version;
  }

  async newest(place: StepPlace, limit: number): Promise<Example[]> {
    const { rows } = await this.pool.query<Example>(
      `select input, answer from ai_examples where workspace_id = $1 and map_id = $2 and step = $3
        order by at desc, md5(input::text) limit $4`,
      [place.workspaceId, place.mapId, place.step, limit],
    );
    return rows;
  }

  async reviewed(place: StepPlace, recipe: string): Promise<Reviewed[]> {
    const { rows } = await this.pool.query<Reviewed>(
      `select score, right_answer as "right" from ai_examples
        where workspace_id = $1 and map_id = $2 and step = $3 and recipe = $4
          and score is not null and right_answer is not null
        order by at desc limit 5000`,
      [place.workspaceId, place.mapId, place.step, recipe],
    );
    return rows;
  }
}

/** Adds past answers in one statement. One case teaches a step once: a later answer replaces the earlier one. */
export async function keepExamples(db: pg.Pool | pg.ClientBase, examples: readonly NewExample[]): Promise<void> {
  if (examples.length === 0) return;
  const rows = examples.map((example) => ({
    workspace_id: example.workspaceId,
    map_id: example.mapId,
    step: example.step,
    case_id: example.caseId ?? null,
    input: example.input,
    answer: example.answer,
    score: example.reviewed?.score ?? null,
    right_answer: example.reviewed?.right ?? null,
    recipe: example.reviewed?.recipe ?? '',
    sample: example.sample,
  }));
  await db.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r(workspace_id uuid, map_id uuid, step text, case_id bigint,
         input jsonb, answer jsonb, score double precision, right_answer boolean, recipe text, sample boolean)),
     replaced as (
       delete from ai_examples old using given
        where old.map_id = given.map_id and old.step = given.step and old.case_id = given.case_id)
     insert into ai_examples (workspace_id, map_id, step, case_id, input, answer, score, right_answer, recipe, sample)
     select workspace_id, map_id, step, case_id, input, answer, score, right_answer, recipe, sample from given`,
    [JSON.stringify(rows)],
  );
}
