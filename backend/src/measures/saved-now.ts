import type { Facts, SavedRun } from './facts.ts';

type Result = SavedRun['results'][number];

/** Saved this lately, a case tells of today's work. */
const RECENT = 90 * 86_400_000;

/** How the saved cases of all maps went at the end of the period, by their last runs before it. */
export function savedNow({ savedRuns, to }: Facts): { recent: Result[]; older: Result[] } {
  const last = new Map<string, SavedRun>();
  for (const run of savedRuns) {
    if (run.at < to && run.at >= (last.get(run.mapSlug)?.at ?? -Infinity)) last.set(run.mapSlug, run);
  }
  const results = [...last.values()].flatMap((run) => run.results);
  const isRecent = ({ addedAt }: Result): boolean => Date.parse(addedAt) >= to - RECENT;
  return { recent: results.filter(isRecent), older: results.filter((result) => !isRecent(result)) };
}
