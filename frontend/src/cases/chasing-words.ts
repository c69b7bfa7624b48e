import type { Chasing } from '@baton/contract';

const often = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** "Priya Nair was reminded twice, next on Mon 10:00. On Tue 09:00 it goes to Sam Okafor." @param say a moment in words */
export function chasingSentence(
  { who, reminded, lastAt, nextAt, then, thenAt }: Chasing,
  say: (at: string) => string,
): string {
  const after = then !== '' && thenAt !== null ? `On ${say(thenAt)} it ${then}.` : '';
  if (who === '') return after;
  const last = lastAt ? `, last on ${say(lastAt)}` : '';
  const next = nextAt ? `, next on ${say(nextAt)}` : '';
  const sofar =
    reminded > 0
      ? `${who} was reminded ${often(reminded)}${last}${next}.`
      : nextAt
        ? `${who} is reminded on ${say(nextAt)}.`
        : `${who} has it.`;
  return after === '' ? sofar : `${sofar} ${after}`;
}
