import type { CaseFacts } from './facts.ts';

const FOURTEEN_DAYS = 14 * 86_400_000;

/** What it did was taken back, or it came back as a complaint or mistake soon after its end. */
export const isReopened = ({ undone, marks, endedAt }: CaseFacts): boolean =>
  undone || marks.some(({ at }) => at <= endedAt + FOURTEEN_DAYS);
