import type { AskDetail } from '@baton/contract';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, type SubmitEvent } from 'react';
import { useConfirmKey } from '../app/shortcuts/use-confirm-key.ts';
import { useShortcuts, type Shortcuts } from '../app/shortcuts/use-shortcuts.ts';
import { SandboxLabel } from '../ui/label.tsx';
import pane from './ask-pane.module.css';
import { ChoiceCards } from './choice-cards.tsx';
import styles from './decision-card.module.css';
import { EditFields } from './edit-fields.tsx';
import { ReasonRow } from './reason-row.tsx';
import { useDecision } from './use-decision.ts';

const PROBLEM = 'decision-problem';
const MOST_KEYS = 9;

/** Keys 1 to 9 choose, O opens the case. */
const useDecisionKeys = (ask: AskDetail, pick: (id: string) => void): void => {
  const navigate = useNavigate();
  const keys: Shortcuts = { o: () => void navigate({ to: '/cases/$caseId', params: { caseId: ask.caseId } }) };
  const choices = ask.mayAnswer ? ask.choices.slice(0, MOST_KEYS) : [];
  for (const [at, choice] of choices.entries()) keys[`${at + 1}`] = () => pick(choice.id);
  useShortcuts(keys);
};

/** Choices with their consequences, the fields a choice may correct, and the reason, which is required. */
export function DecisionCard({ ask, onTogether }: { ask: AskDetail; onTogether: () => void }) {
  const { draft, choice, change, confirm, busy, problem } = useDecision(ask);
  const reasonBox = useRef<HTMLTextAreaElement>(null);

  const pick = (id: string) => {
    change({ picked: id });
    reasonBox.current?.focus();
  };
  const submit = (event?: SubmitEvent<HTMLFormElement>) => {
    event?.preventDefault();
    if (ask.mayAnswer && !busy && !confirm()) reasonBox.current?.focus();
  };
  useDecisionKeys(ask, pick);
  useConfirmKey(submit);

  return (
    <form className={`${pane.card} ${styles.decision}`} aria-labelledby="decision" onSubmit={submit}>
      <div className={`${pane.cardTitle} ${styles.title}`}>
        <h3 id="decision">{ask.mayAnswer ? 'Your decision' : 'The decision'}</h3>
        {ask.sandbox ? <SandboxLabel /> : null}
        {ask.mayAnswer && ask.alike > 0 ? (
          <Button size="xs" className={styles.together} onClick={onTogether}>
            {ask.alike === 1 ? 'One more like it' : `${ask.alike} more like it`}
          </Button>
        ) : null}
      </div>
      {ask.whyNot ? <p className={styles.whyNot}>{ask.whyNot}</p> : null}
      <ChoiceCards choices={ask.choices} picked={draft.picked} locked={!ask.mayAnswer} onPick={pick} />
      {choice && choice.edits.length > 0 ? (
        <EditFields ask={ask} names={choice.edits} values={draft.edits} onChange={(edits) => change({ edits })} />
      ) : null}
      {ask.mayAnswer ? (
        <ReasonRow
          box={reasonBox}
          reason={draft.reason}
          action={choice?.label ?? 'Confirm'}
          busy={busy}
          code={draft.code ?? ''}
          onCode={(code) => change({ code })}
          problemId={problem ? PROBLEM : undefined}
          onReason={(reason) => change({ reason })}
        />
      ) : null}
      {problem ? (
        <p id={PROBLEM} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </form>
  );
}
