import type { AskDetail } from '@baton/contract';
import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useShortcuts, type Shortcuts } from '../app/shortcuts/use-shortcuts.ts';
import { useConfirmKey } from '../app/shortcuts/use-confirm-key.ts';
import pane from './ask-pane.module.css';
import { ChoiceCards } from './choice-cards.tsx';
import styles from './decision-card.module.css';
import { draftOf, keepDraft, type Draft } from './drafts.ts';
import { EditFields } from './edit-fields.tsx';
import { answerFrom, missingFields, startValues } from './edit-values.ts';
import { useAnswer } from './use-answer.ts';

const MIN_REASON = 3;
const MAX_REASON = 2000;

/** Choices with their consequences, the fields a choice may correct, and the reason, which is required. */
export function DecisionCard({ ask }: { ask: AskDetail }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(ask) ?? { picked: '', reason: '', edits: startValues(ask) });
  const [missing, setMissing] = useState('');
  const reasonBox = useRef<HTMLTextAreaElement>(null);
  const navigate = useNavigate();
  const answer = useAnswer(ask);
  const { picked, reason, edits } = draft;
  const choice = ask.choices.find((one) => one.id === picked);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    keepDraft(ask, next);
    setDraft(next);
  };

  const pick = (id: string) => {
    change({ picked: id });
    setMissing('');
    reasonBox.current?.focus();
  };
  const confirm = () => {
    if (!choice) return setMissing('Choose one of the answers first.');
    const empty = missingFields(ask, choice, edits);
    if (empty.length > 0) return setMissing(`Please fill in: ${empty.join(', ')}.`);
    if (reason.trim().length < MIN_REASON) {
      setMissing('Say why in a few words, so that the next one is easier.');
      reasonBox.current?.focus();
      return;
    }
    setMissing('');
    answer.send(answerFrom(ask, choice, reason, edits), choice.label);
  };
  const keys: Shortcuts = { o: () => void navigate({ to: '/cases/$caseId', params: { caseId: ask.caseId } }) };
  if (ask.mayAnswer) ask.choices.slice(0, 9).forEach((one, at) => (keys[`${at + 1}`] = () => pick(one.id)));
  useShortcuts(keys);
  useConfirmKey(() => {
    if (ask.mayAnswer && !answer.busy) confirm();
  });

  return (
    <form
      className={`${pane.card} ${styles.decision}`}
      aria-labelledby="decision"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <h3 id="decision" className={pane.cardTitle}>
        {ask.mayAnswer ? 'Your decision' : 'The decision'}
      </h3>
      {ask.whyNot ? <p className={styles.whyNot}>{ask.whyNot}</p> : null}
      <ChoiceCards choices={ask.choices} picked={picked} locked={!ask.mayAnswer} onPick={pick} />
      {choice && choice.edits.length > 0 ? (
        <EditFields ask={ask} names={choice.edits} values={edits} onChange={(next) => change({ edits: next })} />
      ) : null}
      {ask.mayAnswer ? (
        <div className={styles.confirm}>
          <Textarea
            ref={reasonBox}
            className={styles.reason}
            aria-label="Reason, so that the next one is easier (required)"
            placeholder="Reason, so that the next one is easier (required)"
            autosize={false}
            rows={reason.length > 70 ? 3 : 1}
            maxLength={MAX_REASON}
            value={reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            error={missing !== ''}
            aria-describedby={missing || answer.problem ? 'decision-problem' : undefined}
          />
          <Button type="submit" variant="filled" loading={answer.busy}>
            {choice ? choice.label : 'Confirm'}
          </Button>
        </div>
      ) : null}
      {missing || answer.problem ? (
        <p id="decision-problem" className={styles.problem} role="alert">
          {missing || answer.problem}
        </p>
      ) : null}
    </form>
  );
}
