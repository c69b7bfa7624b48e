import { parseSpan } from '../rules/moments.ts';
import { type Check, stepsOf } from './check.ts';

const HOUR = 3_600_000;

/** Where more than half of all waiting happens. */
export const mostlyWaiting: Check = {
  code: 'mostly-waiting',
  forCurrent: true,
  why: 'Work that lies still is most of the time a case takes; a question asked earlier often saves it.',
  *run(model) {
    if (!model.map.current) return;
    const waits = [...stepsOf(model)].map(({ id, step, path }) => {
      const written = step.takes?.wait_before;
      return { id, step, path, ms: (written === undefined ? undefined : parseSpan(written))?.ms ?? 0 };
    });
    const total = waits.reduce((sum, { ms }) => sum + ms, 0);
    for (const { id, step, path, ms } of waits) {
      if (ms * 2 <= total || waits.length < 3) continue;
      const message = `${Math.round((ms / total) * 100)}% of all waiting is before “${step.title}” (${round(ms / HOUR)} hours).`;
      const fix = 'Ask for what it needs earlier, or give it an answer time and a backup.';
      yield { message, fix, path: [...path, 'takes', 'wait_before'], step: id };
    }
  },
};

function round(hours: number): number {
  return Math.round(hours * 10) / 10;
}
