const units: Record<string, string> = { m: 'M', min: 'M', h: 'H', d: 'D', w: 'W', s: 'S' };
const part = /^(\d{1,5}(?:[.,]\d{1,2})?)\s*(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)\b\.?\s*/i;

const unitOf = (word: string): string => {
  const small = word.toLowerCase();
  return units[small.startsWith('min') ? 'min' : small[0]!]!;
};

/**
 * What a person writes for a length of time, as ISO 8601: "20 min", "1 h 30 min", "2 d", "1.5 h" or "PT4H" itself.
 * Undefined for anything else.
 */
export function readDuration(text: string): string | undefined {
  const words = text.trim();
  if (/^P(?=\d|T\d)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/i.test(words)) return words.toUpperCase();
  const amounts: Record<string, number> = { S: 0, M: 0, H: 0, D: 0, W: 0 };
  let rest = words;
  for (let found = part.exec(rest); found; found = part.exec(rest)) {
    amounts[unitOf(found[2]!)]! += Number(found[1]!.replace(',', '.'));
    rest = rest.slice(found[0].length);
  }
  const days = amounts['W']! * 7 + amounts['D']!;
  const seconds = Math.round(amounts['H']! * 3600 + amounts['M']! * 60 + amounts['S']! + (days % 1) * 86_400);
  if (rest !== '' || words === '' || days + seconds === 0) return undefined;
  return written(Math.floor(days), seconds);
}

/** Below two days in hours: "1.5 h" is PT1H30M. Whole days stay days, because a day is not always 24 hours. */
function written(days: number, seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `P${days ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
}
