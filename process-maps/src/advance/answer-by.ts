import type { CaseDraft } from './case-draft.ts';
import { addDuration } from './moment.ts';
import { inWords } from './words.ts';
import { addWorkingTime } from './working-time.ts';

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

const countsWorkingHours = ({ calendar }: CaseDraft['pipeline']): boolean => calendar?.answerTimes === 'working_hours';
