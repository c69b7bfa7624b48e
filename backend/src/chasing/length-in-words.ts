const units: [number, string][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];

/** "3 days", "3 hours 20 minutes" in at most two words of length; "less than a minute". @param ms milliseconds */
export function lengthInWords(ms: number): string {
  const first = units.findIndex(([unit]) => ms >= unit);
  if (first < 0) return 'less than a minute';
  let left = ms;
  const said = units.slice(first, first + 2).flatMap(([unit, name]) => {
    const count = Math.floor(left / unit);
    left -= count * unit;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`];
  });
  return said.join(' ');
}
