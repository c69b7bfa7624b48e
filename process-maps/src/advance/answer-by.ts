import type { CaseDraft } from './case-draft.ts';
import type { Calendar } from '../pipeline/pipeline.ts';
import { addDuration, addMs, durationMs, readDuration } from './moment.ts';
import { inWords } from './words.ts';
import { addWorkingMs, addWorkingTime, workingMs, workingSpans } from './working-time.ts';

/** When an answer is due. A company chooses whether people's clocks run always or in its working hours alone. */
export function answerBy({ now, pipeline }: CaseDraft, answerWithin: string): string {
  return countsWorkingHours(pipeline)
    ? addWorkingTime(now, answerWithin, pipeline.calendar)
    : addDuration(now, answerWithin);
}

/** "4 hours", or "4 hours of working time". */
export function answerTimeInWords({ pipeline }: CaseDraft, answerWithin: string): string {
  return `${inWords(answerWithin)}${countsWorkingHours(pipeline) ? ' of working time' : ''}`;
}

/** How the company's answer times count: always, or in its working hours alone. Milliseconds. */
export interface AnswerClock {
  add(moment: string, ms: number): string;
  /** Counted up to `most`; a clock that went back has counted nothing. */
  between(from: string, to: string, most: number): number;
  /** Of an answer time. */
  length(answerWithin: string): number;
}

export function answerClock(calendar: Calendar | undefined): AnswerClock {
  if (calendar?.answerTimes !== 'working_hours') return wallClock;
  return {
    add: (moment, ms) => (ms <= 0 ? moment : addWorkingMs(moment, ms, calendar)),
    between: (from, to, most) => Math.min(most, lengthOf(workingSpans(Date.parse(from), Date.parse(to), calendar))),
    length: (answerWithin) => {
      const parts = readDuration(answerWithin);
      return parts && parts.years + parts.months === 0 ? workingMs(parts, calendar) : durationMs(answerWithin);
    },
  };
}

const lengthOf = (spans: [number, number][]): number => spans.reduce((sum, [open, close]) => sum + close - open, 0);

const wallClock: AnswerClock = {
  add: addMs,
  between: (from, to, most) => Math.min(most, Math.max(0, Date.parse(to) - Date.parse(from))),
  length: (answerWithin) => durationMs(answerWithin),
};

const countsWorkingHours = ({ calendar }: CaseDraft['pipeline']): boolean => calendar?.answerTimes === 'working_hours';
