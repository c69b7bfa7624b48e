import type { ChoiceDocument } from '../format/stop.schema.ts';
import type { StepOf } from '../format/step.schema.ts';

/** What a person can answer when the map does not say: to an exception, and to a task. */
export const defaultStopChoices: ChoiceDocument[] = [
  { id: 'proceed', label: 'Go on', means: 'The case goes on as drawn.', then: 'continue' },
  { id: 'close', label: 'Close the case', means: 'The case ends here as cancelled.', then: 'cancel' },
];

const DONE: ChoiceDocument[] = [{ id: 'done', label: 'Done', means: 'The case goes on.', then: 'continue' }];
const APPROVAL: ChoiceDocument[] = [
  { id: 'approve', label: 'Approve', means: 'The case goes on.', then: 'continue' },
  { id: 'decline', label: 'Decline', means: 'The case ends here as cancelled.', then: 'cancel' },
];

export function taskChoices(step: StepOf<'person'>): ChoiceDocument[] {
  if (step.choices) return step.choices;
  return step.form === 'approve' || step.form === 'review' ? APPROVAL : DONE;
}
