import { checkData, evaluateText, type Json, type Pipeline, type Type } from '@baton/process-maps';
import { isDeeperThan, mostLevels } from '../../engine/check-output.ts';

/** An event that fits its map, or why it does not: one sentence, and the fields at fault by name. */
export type ReadEvent =
  | { ok: true; event: Json; key: string }
  | { ok: false; code: 'wrong_data' | 'no_key'; message: string; fields: Record<string, string> };

type Misfit = Extract<ReadEvent, { ok: false }>;

/**
 * Checks what arrived for a step that waits against what the published version waits for; of a kind that only older versions
 * wait for, the waiting step itself checks it.
 */
export function readMessage(
  pipeline: Pipeline,
  kind: { connector: string; event: string },
  message: Json,
): { ok: true } | Misfit {
  if (isDeeperThan(mostLevels, message)) return tooDeep();
  const misfits = Object.values(pipeline.steps).flatMap((step): (Misfit | undefined)[] => {
    if (step.kind !== 'wait' || step.message?.connector !== kind.connector || step.message.event !== kind.event)
      return [];
    return [misfit(step.message.output, message)];
  });
  const [first] = misfits;
  return first && misfits.every(Boolean) ? first : { ok: true };
}

/** Checks what arrived against the map's trigger, and finds what tells it from other events. */
export function readEvent(pipeline: Pipeline, event: Json): ReadEvent {
  const { type, key, gives } = pipeline.trigger;
  if (isDeeperThan(mostLevels, event)) return tooDeep();
  const wrong = misfit(type, event);
  if (wrong) return wrong;
  const found = evaluateText(pipeline, { expr: key }, { data: { [gives]: event } });
  if (found.ok && found.value.trim() !== '') return { ok: true, event, key: found.value };
  const why = found.ok ? 'it is empty' : found.why.replace(/\.$/, '');
  const message = `The message lacks what tells it from others: ${why}. Send the field that the map names as its key.`;
  return { ok: false, code: 'no_key', message, fields: {} };
}

function misfit(type: Type, data: Json): Misfit | undefined {
  const problems = checkData(type, data);
  const [first] = problems;
  if (!first) return undefined;
  const where = first.path ? `“${first.path}”: ` : '';
  const message = `The message does not fit the map. ${where}${first.message}.`;
  const fields = Object.fromEntries(problems.map((problem) => [problem.path, problem.message]));
  return { ok: false, code: 'wrong_data', message, fields };
}

function tooDeep(): Misfit {
  const message = `Expected records inside records at most ${mostLevels} levels deep, found more. Send less of it.`;
  return { ok: false, code: 'wrong_data', message, fields: {} };
}
