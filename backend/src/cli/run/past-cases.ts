import type pg from 'pg';
import type { Json, Pipeline } from '@baton/process-maps';
import { keepExamples } from '../../ai/examples.store.ts';
import { NotUnderstood } from '../exit-codes.ts';
import { jsonLines } from './read-events.ts';
import type { TrialCompany } from './trial-company.ts';

/**
 * Answers that people gave before, for an AI step to learn from: `--past triage=past.jsonl`. Of each line, the fields that
 * the step sees are the question and all others the answer.
 */
export async function teach(pool: pg.Pool, company: TrialCompany, pipeline: Pipeline, given: string): Promise<void> {
  const [step = '', file = ''] = given.split(/=(.*)/s);
  const found = Object.hasOwn(pipeline.steps, step) ? pipeline.steps[step] : undefined;
  if (found?.kind !== 'ai' || !file) {
    throw new NotUnderstood(`Expected --past <AI step>=<file>, found "${given}": name an AI step of this map.`);
  }
  const examples = jsonLines(file).map(({ line, value }) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw new NotUnderstood(`Expected one JSON record a line in "${file}", found something else in line ${line}.`);
    }
    return { ...company, step, ...split(value, Object.keys(found.sees)), sample: true };
  });
  await keepExamples(pool, examples);
}

function split(record: { [field: string]: Json }, seen: readonly string[]): { input: Json; answer: Json } {
  const fields = Object.entries(record);
  const among = (wanted: boolean) => Object.fromEntries(fields.filter(([field]) => seen.includes(field) === wanted));
  return { input: among(true), answer: among(false) };
}
