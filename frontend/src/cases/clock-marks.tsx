import type { CaseClock } from '@baton/contract';
import { Label } from '../ui/label.tsx';
import { flagWords, latenessMeans, silentMeans } from './clock-words.ts';

/** Late, nearly late, silent: the same words on the list, the case and the map. */
export function ClockMarks({ clock: { lateness, silentSince } }: { clock: CaseClock }) {
  return (
    <>
      {lateness ? (
        <Label tone={lateness === 'late' ? 'stop' : 'waiting'} title={latenessMeans[lateness]}>
          {flagWords[lateness]}
        </Label>
      ) : null}
      {silentSince ? (
        <Label tone="waiting" title={silentMeans}>
          {flagWords.silent}
        </Label>
      ) : null}
    </>
  );
}
