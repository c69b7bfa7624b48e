import { workingSpans, type Calendar } from '@baton/process-maps';
import type { Pool } from 'pg';

interface GapRow {
  part: string | null;
  step: string;
  from: Date;
  to: Date;
}

/** Working times (milliseconds) between two things that happened to a case at a step, by `part/step`. */
export type Gaps = ReadonlyMap<string, readonly number[]>;

/** Milliseconds for which they are remembered: what is usual does not change by the minute. */
const keptFor = 600_000;
/** Ended cases of a map that are looked at: the last ones. */
const lastCases = 200;
/** Maps that are remembered. */
const mostKept = 500;

export const gapKey = (part: string | null, step: string): string => `${part ?? ''}/${step}`;

/** How long it usually is between two things that happen to a case, step by step. */
export class UsualGaps {
  private readonly known = new Map<string, { until: number; gaps: Gaps }>();
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** @param calendar the working hours that count now */
  async of(mapId: string, calendar: Calendar | undefined): Promise<Gaps> {
    const known = this.known.get(mapId);
    if (known && known.until > performance.now()) return known.gaps;
    const { rows } = await this.pool.query<GapRow>(gapsStatement, [mapId, lastCases]);
    const gaps = Map.groupBy(rows, ({ part, step }) => gapKey(part, step));
    const found = new Map(
      [...gaps].map(([key, group]) => [key, group.map(({ from, to }) => workingTime(from, to, calendar))]),
    );
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(mapId, { until: performance.now() + keptFor, gaps: found });
    return found;
  }
}

const workingTime = (from: Date, to: Date, calendar: Calendar | undefined): number =>
  workingSpans(from.getTime(), to.getTime(), calendar).reduce((sum, [open, close]) => sum + close - open, 0);

/** $1 map, $2 most cases. A commit stands for the last step that one of its sentences is about. */
const gapsStatement = `
with recent as (
  select id, part from cases where map_id = $1 and finished_at is not null order by finished_at desc limit $2),
commits as (
  select r.part, e.at as "from", lead(e.at) over (partition by e.case_id order by e.seq) as "to",
         (select x.said->>'step' from jsonb_array_elements(e.records) with ordinality x(said, place)
           where x.said ? 'step' order by x.place desc limit 1) as step
    from recent r join case_events e on e.case_id = r.id)
select part, step, "from", "to" from commits where step is not null and "to" is not null`;
