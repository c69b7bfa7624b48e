import type { CaseClock, CaseFlag } from '@baton/contract';

/** The marks of a case, as filters and labels say them. */
export const flagWords: Record<CaseFlag, string> = {
  late: 'Late',
  nearly: 'Nearly late',
  silent: 'Silent',
  followed: 'I follow',
};

/** What is due, in words: "Answer due" or "Promised for". */
export const dueName = (clock: CaseClock): string => (clock.dueIs === 'promise' ? 'Promised for' : 'Answer due');

/** What a mark means, for whoever points at it. */
export const latenessMeans: Record<NonNullable<CaseClock['lateness']>, string> = {
  late: 'The time in which it was promised, or the time to answer, is over.',
  nearly: 'Less than a quarter of its time is left.',
};

export const silentMeans = 'For longer than is usual at its step, nothing has happened. Its owner was told.';
