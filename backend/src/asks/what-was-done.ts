import type { AskDetail } from '@baton/contract';
import type { CaseEvent } from '@baton/process-maps';
import type { HistoryRow } from '../cases/history-rows.ts';

/** What was done in a case, oldest first, with the badge of whoever did it ("Sandbox", "Answered by built-in rules ..."). */
export function whatWasDone(history: HistoryRow[]): AskDetail['did'] {
  return history.flatMap(({ at, event, records }) => {
    const badge = badgeOf(event);
    const evidence = confidenceWordsOf(event);
    return records
      .filter((record) => record.type !== 'ignored')
      .map((record) => ({
        at: at.toISOString(),
        text: told.has(record.type) && evidence !== undefined ? `${record.text} ${evidence}` : record.text,
        ...(badge !== undefined && told.has(record.type) ? { badge } : {}),
      }));
  });
}

/** Records that tell of the step's own result; the others of the same commit tell what followed from it. */
const told = new Set(['step_done', 'step_failed', 'stopped']);

/** What a confidence rests on, in counts, or which check did not hold: a percentage alone says nothing. */
function confidenceWordsOf(event: CaseEvent): string | undefined {
  const words = event.kind === 'step_succeeded' ? event.facts?.['confidenceWords'] : undefined;
  return typeof words === 'string' && words !== '' ? words : undefined;
}

/** @returns the badge that the connector or the AI provider put on its result */
export function badgeOf(event: CaseEvent): string | undefined {
  if (event.kind !== 'step_succeeded' && event.kind !== 'step_failed') return undefined;
  const badge = event.facts?.['badge'];
  return typeof badge === 'string' && badge !== '' ? badge : undefined;
}
