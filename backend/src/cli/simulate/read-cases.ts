import { checkData, type Answers, type Json, type Pipeline, type SavedCase } from '@baton/process-maps';
import { jsonLines } from '../run/read-events.ts';

export type CaseLine = { line: number; saved: SavedCase } | { line: number; why: string };

/**
 * One saved case a line: `{ "id": ..., "trigger": {...}, "at": ..., "answers": {...} }`, or the trigger's event alone. A
 * case without an id is called after its line.
 */
export function readCases(file: string, pipeline: Pipeline): CaseLine[] {
  return jsonLines(file).map(({ line, value }) => {
    if (value === undefined) return { line, why: 'Expected JSON, found something else.' };
    const saved = asCase(value, line);
    const [problem] = checkData(pipeline.trigger.type, saved.trigger);
    if (problem) return { line, why: `${problem.path ? `“${problem.path}”: ` : ''}${problem.message}.` };
    if (saved.at !== undefined && Number.isNaN(Date.parse(saved.at))) {
      return { line, why: `Expected a moment such as 2026-11-21T09:00:00Z in “at”, found ${saved.at}.` };
    }
    return { line, saved };
  });
}

function asCase(value: Json, line: number): SavedCase {
  const id = `line ${line}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'trigger')) {
    return { id, trigger: value };
  }
  const { trigger = null, id: name, at, answers } = value;
  return {
    id: typeof name === 'string' || typeof name === 'number' ? String(name) : id,
    trigger,
    ...(typeof at === 'string' ? { at } : {}),
    ...(typeof answers === 'object' && answers !== null ? { answers: answers as unknown as Answers } : {}),
  };
}
