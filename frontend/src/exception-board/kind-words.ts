import type { AskLine } from '@baton/contract';

interface KindWords {
  /** Before the rule, at the top of an opened ask. */
  before: string;
  /** A short name for the label in the list; empty = the ordinary case, no label. */
  label: string;
}

export const kindWords: Record<AskLine['kind'], KindWords> = {
  stop: { before: 'Stopped by', label: '' },
  failure: { before: 'A step could not be done:', label: 'Failed step' },
  unknown_outcome: { before: 'Nobody knows whether this happened:', label: 'Did it happen?' },
  loop_bound: { before: 'Too many rounds:', label: 'Too many rounds' },
  review: { before: 'Held for review:', label: 'Review' },
  task: { before: 'Task:', label: 'Task' },
};

/** Who has it now and who gets it next, in one sentence. @param until the deadline in words; @param late is it past? */
export const ownerSentence = (ask: Pick<AskLine, 'level' | 'backup'>, until: string, late: boolean): string => {
  if (late)
    return ask.backup
      ? `The answer was due ${until}. It goes to ${ask.backup.name} now.`
      : `The answer was due ${until}.`;
  const passedOn = ask.level === 'owner' ? '' : 'Passed on after no answer. ';
  const next = ask.backup ? `Without an answer it goes to ${ask.backup.name}.` : 'It stays here until answered.';
  return `${passedOn}${next}`;
};
