import { ConnectorError } from '@baton/plugin-sdk';
import { Cron } from 'croner';
import { cronTexts, notUnderstood } from './cron-text.ts';

/** When something is to happen, as moments: milliseconds since 1970. */
export interface Rule {
  zone: string;
  /** The first moment after this one; undefined = never again. */
  next: (after: number) => number | undefined;
}

/**
 * Times of day in a named zone. A time that the clocks skip in spring happens at the moment they do; one that comes twice in
 * autumn happens the first time; what repeats within the hour goes on evenly through both.
 */
export function readRule(when: string, zone: string): Rule {
  checkZone(zone);
  const patterns = cronTexts(when).map((pattern) => patternOf(pattern, when, zone));
  const next = (after: number): number | undefined => {
    const moments = patterns.flatMap((pattern) => pattern.nextRun(new Date(after))?.getTime() ?? []);
    return moments.length === 0 ? undefined : Math.min(...moments);
  };
  if (next(0) === undefined) throw new ConnectorError('invalid_input', `“${when}” never comes.`, { field: 'when' });
  return { zone, next };
}

function patternOf(pattern: string, when: string, zone: string): Cron {
  try {
    // Years beyond the library's own horizon never come; `paused`: it starts no timer.
    return new Cron(pattern, { timezone: zone, paused: true, mode: '5-part' });
  } catch {
    throw notUnderstood(when);
  }
}

function checkZone(zone: string): void {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
  } catch {
    const expected = 'Expected a time zone such as Europe/Berlin or America/New_York';
    throw new ConnectorError('invalid_input', `${expected}, found “${zone.slice(0, 60)}”.`, { field: 'zone' });
  }
}
