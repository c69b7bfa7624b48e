import { checkData, type Json, type Must, type Pipeline, type SavedCase } from '@baton/process-maps';
import { jsonLines } from '../run/read-events.ts';
import { readAnswers } from './answers.schema.ts';
import { readMust } from './must.schema.ts';
import { savedYaml } from './read-saved-yaml.ts';

/** A saved case, and what must happen to it if somebody said so. */
export interface JudgedCase extends SavedCase {
  must?: Must;
}

export type CaseLine = { line: number; saved: JudgedCase } | { line: number; why: string };

/**
 * One saved case a line: `{ "id": ..., "trigger": {...}, "at": ..., "answers": {...}, "must": {...} }`, or the trigger's event alone; of a
 * `.yaml` file the cases of a map's `evals.yaml`. A case without an id is called after its line.
 */
export function readCases(file: string, pipeline: Pipeline): CaseLine[] {
  const read = /\.ya?ml$/.test(file) ? savedYaml(file) : jsonLines(file);
  return read.map(({ line, value }) => {
    if (value === undefined) return { line, why: 'Expected JSON, found something else.' };
    const saved = asCase(value, line);
    if (typeof saved === 'string') return { line, why: saved };
    const [problem] = checkData(pipeline.trigger.type, saved.trigger);
    if (problem) return { line, why: `${problem.path ? `“${problem.path}”: ` : ''}${problem.message}.` };
    if (saved.at !== undefined && Number.isNaN(Date.parse(saved.at))) {
      return { line, why: `Expected a moment such as 2026-11-21T09:00:00Z in “at”, found ${saved.at}.` };
    }
    return { line, saved };
  });
}

/** The case, or what is wrong with its answers or with what must happen. */
function asCase(value: Json, line: number): JudgedCase | string {
  const id = `line ${line}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'trigger')) {
    return { id, trigger: value };
  }
  const { trigger = null, id: name, at, answers, must } = value;
  const said = answers === undefined ? undefined : readAnswers(answers);
  if (typeof said === 'string') return said;
  const wanted = must === undefined ? undefined : readMust(must);
  if (typeof wanted === 'string') return wanted;
  return {
    id: typeof name === 'string' || typeof name === 'number' ? String(name) : id,
    trigger,
    ...(at === undefined ? {} : { at: String(at) }),
    ...(said === undefined ? {} : { answers: said }),
    ...(wanted === undefined ? {} : { must: wanted }),
  };
}
