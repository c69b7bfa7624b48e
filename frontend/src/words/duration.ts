const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const pair = (big: number, bigWord: string, small: number, smallWord: string): string =>
  small === 0 ? `${big} ${bigWord}` : `${big} ${bigWord} ${small} ${smallWord}`;

/**
 * A length of time in at most two words: "38 min", "3 h 22 min", "1 d 11 h".
 * @param ms milliseconds; negative counts as 0. Rounded down, so that "left" never promises too much.
 */
export const duration = (ms: number): string => {
  const length = Math.max(0, ms);
  if (length < MINUTE) return `${Math.floor(length / 1000)} s`;
  if (length < HOUR) return `${Math.floor(length / MINUTE)} min`;
  if (length < DAY) return pair(Math.floor(length / HOUR), 'h', Math.floor((length % HOUR) / MINUTE), 'min');
  return pair(Math.floor(length / DAY), 'd', Math.floor((length % DAY) / HOUR), 'h');
};

const unitsOfIso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** ISO 8601 duration in words ("PT4H" -> "4 h"); text that is none comes back as it is. */
export const isoDuration = (iso: string): string => {
  const found = unitsOfIso.exec(iso);
  if (!found || iso === 'P' || iso.endsWith('T')) return iso;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return duration((days ?? 0) * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * 1000);
};
