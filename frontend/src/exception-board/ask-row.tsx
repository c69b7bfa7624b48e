import type { AskLine } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { duration } from '../words/duration.ts';
import { ruleWords } from '../words/sentence.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Label, SandboxLabel } from '../ui/label.tsx';
import { TimeBar, TimeLeft } from '../ui/time-bar.tsx';
import { When } from '../ui/when.tsx';
import styles from './board.module.css';
import { kindWords } from './kind-words.ts';

function RightSide({ ask }: { ask: AskLine }) {
  if (ask.answered) {
    return (
      <div className={styles.right}>
        <strong>{ask.answered.choiceLabel}</strong>
        <span>
          <When at={ask.answered.at} />
        </span>
      </div>
    );
  }
  if (ask.state === 'closed') return <div className={styles.right}>Closed</div>;
  const moving = movingWords(ask);
  if (moving) {
    return (
      <div className={styles.right}>
        <strong>{moving}</strong>
        <span>
          {ask.snoozedUntil ? (
            <When at={ask.snoozedUntil} />
          ) : (
            <TimeLeft deadline={ask.deadline} answerWithinMs={ask.answerWithinMs} />
          )}
        </span>
      </div>
    );
  }
  return (
    <TimeBar
      deadline={ask.deadline}
      answerWithinMs={ask.answerWithinMs}
      note={`of ${duration(ask.answerWithinMs)}`}
      narrow
    />
  );
}

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

/** What keeps a question that is in progress. */
const movingWords = ({ state, snoozedUntil, waitsFor, owner }: AskLine): string | undefined => {
  if (waitsFor) return `Asked ${firstName(waitsFor.name)}`;
  if (snoozedUntil) return 'Put off until';
  return state === 'acknowledged' ? `${firstName(owner.name)} is on it` : undefined;
};

const secondLine = (ask: AskLine): string => {
  if (!ask.answered) return ruleWords(ask.rule);
  const took = duration(Date.parse(ask.answered.at) - Date.parse(ask.openedAt));
  return `${ask.answered.by.name}, after ${took}: “${ask.answered.reason}”`;
};

/** A line that moves to another group (it was answered) is not followed: the list stays where the person left it. */
let lastShown = '';

/** One question in the list. */
export function AskRow({ ask, opened }: { ask: AskLine; opened: boolean }) {
  const row = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!opened) return;
    const name = `${ask.caseId} ${ask.askId}`;
    if (name !== lastShown) row.current?.scrollIntoView({ block: 'nearest' });
    lastShown = name;
    // Somebody walking the list with the keyboard keeps walking it.
    if (document.activeElement?.matches(`.${styles.line}`)) row.current?.focus();
  }, [opened, ask.caseId, ask.askId]);
  const label = kindWords[ask.kind].label;

  return (
    <Link
      ref={row}
      to="/exceptions/$caseId/$askId"
      params={{ caseId: ask.caseId, askId: ask.askId }}
      search
      className={styles.line}
      data-opened={opened || undefined}
      aria-current={opened ? 'true' : undefined}
    >
      <Avatar id={ask.owner.id} name={ask.owner.name} />
      <span>
        <span className={styles.question}>{ask.question}</span>
        <span className={styles.rule}>
          {label ? <Label tone={ask.kind === 'task' ? 'judgment' : 'stop'}>{label}</Label> : null}
          {ask.sandbox ? <SandboxLabel /> : null}
          <span>
            <span className="visually-hidden">{ask.owner.name} decides. </span>
            {secondLine(ask)}
          </span>
        </span>
      </span>
      <RightSide ask={ask} />
    </Link>
  );
}
