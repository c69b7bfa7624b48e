import { workingSpans, type Calendar } from '@baton/process-maps';

/**
 * How much of the time between two moments is working time, by the company's calendar of today.
 * @param earliest, latest milliseconds since 1970; time before and after counts as if nobody worked
 */
export function workingClock(
  calendar: Calendar,
  earliest: number,
  latest: number,
): (from: number, to: number) => number {
  const spans = workingSpans(earliest, latest, calendar);
  let sum = 0;
  const before = spans.map(([open, close]) => {
    sum += close - open;
    return sum - (close - open);
  });
  /** Working time from the beginning until `at`. */
  const until = (at: number): number => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]![0] <= at) low = middle + 1;
      else high = middle;
    }
    const [open, close] = spans[low - 1] ?? [0, 0];
    return low === 0 ? 0 : before[low - 1]! + Math.min(at, close) - open;
  };
  return (from, to) => Math.max(0, until(to) - until(from));
}
