import type { Json } from '@baton/process-maps';
import type { AiRequest } from '../ai-provider.ts';
import { fieldOf, fieldsOf, isBlank } from '../output-shape.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { none, suggestion, type RulesAnswer } from './rules-answer.ts';

/** Two candidates closer together than this are not told apart. */
const CLEAR_LEAD = 0.05;
const LIKELY_SAME = 0.7;

/**
 * Finds the candidate that is most like the record. The step sees `record` and `candidates` (a list of records with `id`);
 * the answer gets `id` when exactly one candidate is clearly closest.
 */
export function matchRecord(request: AiRequest): RulesAnswer {
  const { record, candidates } = request.sees;
  if (record === undefined || !Array.isArray(candidates))
    return none('A match step has to see “record” and “candidates”.');
  if (!fieldsOf(request.output).some(([name]) => name === 'id'))
    return none('The answer of a match step needs the field “id”.');
  const ranked = candidates
    .map((candidate) => ({ candidate, score: sameness(record, candidate) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  const id = best && fieldOf(best.candidate, 'id');
  if (!best || best.score < LIKELY_SAME || typeof id !== 'string') return none('No candidate is like the record.');
  if (second && best.score - second.score < CLEAR_LEAD)
    return none('Two candidates are about equally like the record.');
  return suggestion({ id }, best.score);
}

/** Mean similarity over the fields that both have, the id left out. */
function sameness(record: Json, candidate: Json): number {
  if (record === null || typeof record !== 'object' || Array.isArray(record)) return 0;
  const shared = Object.keys(record).filter(
    (name) => name !== 'id' && !isBlank(record[name]) && !isBlank(fieldOf(candidate, name)),
  );
  if (shared.length === 0) return 0;
  const sum = shared.reduce(
    (total, name) => total + jaroWinkler(plain(record[name]!), plain(fieldOf(candidate, name)!)),
    0,
  );
  return sum / shared.length;
}

const plain = (value: Json): string =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();
