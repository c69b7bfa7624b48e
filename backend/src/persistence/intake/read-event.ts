import { checkData, evaluateText, type Json, type Pipeline } from '@baton/process-maps';
import { isDeeperThan, mostLevels } from '../../engine/check-output.ts';

/** An event that fits its map, or why it does not: one sentence, and the fields at fault by name. */
export type ReadEvent =
  | { ok: true; event: Json; key: string }
  | { ok: false; code: 'wrong_data' | 'no_key'; message: string; fields: Record<string, string> };

/** Checks what arrived against the map's trigger, and finds what tells it from other events. */
export function readEvent(pipeline: Pipeline, event: Json): ReadEvent {
  const { type, key, gives } = pipeline.trigger;
  if (isDeeperThan(mostLevels, event)) {
    const message = `Expected records inside records at most ${mostLevels} levels deep, found more. Send less of it.`;
    return { ok: false, code: 'wrong_data', message, fields: {} };
  }
  const problems = checkData(type, event);
  const [first] = problems;
  if (first) {
    const where = first.path ? `“${first.path}”: ` : '';
    const message = `The message does not fit the map. ${where}${first.message}.`;
    const fields = Object.fromEntries(problems.map((problem) => [problem.path, problem.message]));
    return { ok: false, code: 'wrong_data', message, fields };
  }
  const found = evaluateText(pipeline, { expr: key }, { data: { [gives]: event } });
  if (found.ok && found.value.trim() !== '') return { ok: true, event, key: found.value };
  const why = found.ok ? 'it is empty' : found.why.replace(/\.$/, '');
  const message = `The message lacks what tells it from others: ${why}. Send the field that the map names as its key.`;
  return { ok: false, code: 'no_key', message, fields: {} };
}
