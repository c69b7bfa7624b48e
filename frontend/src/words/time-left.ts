import { duration } from './duration.ts';

export interface TimeLeft {
  /** "38 min left" or "12 min late". */
  text: string;
  /** Share of the answer time that has passed, 0 to 1. */
  passed: number;
  tone: 'calm' | 'soon' | 'late';
}

/** From here on the time left is shown in red: under a quarter of the answer time, at most one hour. */
const SOON_SHARE = 0.25;
const SOON_MS = 3_600_000;

/** @param now, deadline milliseconds since 1970; @param answerWithinMs length of the whole answer time */
export const timeLeft = (now: number, deadline: number, answerWithinMs: number): TimeLeft => {
  const left = deadline - now;
  if (left <= 0) return { text: `${duration(-left)} late`, passed: 1, tone: 'late' };
  const passed = answerWithinMs > 0 ? Math.min(1, Math.max(0, 1 - left / answerWithinMs)) : 1;
  const soon = left <= Math.min(SOON_MS, answerWithinMs * SOON_SHARE);
  return { text: `${duration(left)} left`, passed, tone: soon ? 'soon' : 'calm' };
};
