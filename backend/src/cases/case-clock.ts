import type { CaseClock } from '@baton/contract';
import type { CaseRowView } from './case-rows.ts';

const QUARTER = 0.25;
const HOUR = 3_600_000;

type Clocks = Pick<
  CaseRowView,
  'deadline' | 'answerWithinMs' | 'passedOn' | 'dueAt' | 'nearlyAt' | 'silentSince' | 'finishedAt'
>;

/** The clocks of a case at a moment (milliseconds); see `CaseClock`. `flag-rows.ts` says the same in SQL. */
export function clockOf(row: Clocks, now: number): CaseClock {
  if (row.finishedAt) return { lateness: null, dueAt: null, dueIs: null, silentSince: null };
  const { deadline, dueAt } = row;
  const isAnswer = deadline !== null && (dueAt === null || deadline <= dueAt);
  const due = isAnswer ? deadline : dueAt;
  return {
    lateness: isLate(row, now) ? 'late' : isNear(row, now) ? 'nearly' : null,
    dueAt: due?.toISOString() ?? null,
    dueIs: due === null ? null : isAnswer ? 'answer' : 'promise',
    silentSince: row.silentSince?.toISOString() ?? null,
  };
}

const isLate = ({ deadline, dueAt, passedOn }: Clocks, now: number): boolean =>
  passedOn === true || [deadline, dueAt].some((moment) => moment !== null && moment.getTime() <= now);

function isNear({ deadline, answerWithinMs, nearlyAt }: Clocks, now: number): boolean {
  const answerNear = deadline && deadline.getTime() - Math.min((answerWithinMs ?? 0) * QUARTER, HOUR) <= now;
  return answerNear === true || (nearlyAt !== null && nearlyAt.getTime() <= now);
}
