import type { AskDetail } from '@baton/contract';
import { useState } from 'react';
import { draftOf, keepDraft, type Draft } from './drafts.ts';
import { answerFrom, missingFields, startValues } from './edit-values.ts';
import { useAnswer } from './use-answer.ts';

const MIN_REASON = 3;

/** What keeps a draft from being sent, in one sentence; empty when nothing does. */
export const draftProblem = (ask: AskDetail, { picked, reason, edits }: Draft): string => {
  const choice = ask.choices.find((one) => one.id === picked);
  if (!choice) return 'Choose one of the answers first.';
  const empty = missingFields(ask, choice, edits);
  if (empty.length > 0) return `Please fill in: ${empty.join(', ')}.`;
  return reason.trim().length < MIN_REASON ? 'Say why in a few words, so that the next one is easier.' : '';
};

/** The answer that is being written: kept while walking the board, sent when it is complete. */
export const useDecision = (ask: AskDetail) => {
  const [draft, setDraft] = useState<Draft>(() => draftOf(ask) ?? { picked: '', reason: '', edits: startValues(ask) });
  const [missing, setMissing] = useState('');
  const { send, busy, problem } = useAnswer(ask);
  const choice = ask.choices.find((one) => one.id === draft.picked);

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    keepDraft(ask, next);
    setDraft(next);
    setMissing('');
  };
  /** @returns whether it was sent; if not, `problem` says what is missing */
  const confirm = (): boolean => {
    const found = draftProblem(ask, draft);
    setMissing(found);
    if (found !== '' || !choice) return false;
    const answer = answerFrom(ask, choice, draft.reason, draft.edits);
    send(draft.code ? { ...answer, reasonCode: draft.code } : answer, choice.label);
    return true;
  };
  return { draft, choice, change, confirm, busy, problem: missing || problem };
};
