import type { AskDetail, AskList } from '@baton/contract';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useShortcuts } from '../app/shortcuts/use-shortcuts.ts';
import { When } from '../ui/when.tsx';
import styles from './answered-card.module.css';
import pane from './ask-pane.module.css';
import { nextOpen, type AskKey } from './board-order.ts';

interface Parts {
  ask: AskDetail;
  list: AskList | undefined;
  onOpen: (ask: AskKey) => void;
}

const useOpenCase = (caseId: string) => {
  const navigate = useNavigate();
  const openCase = () => void navigate({ to: '/cases/$caseId', params: { caseId } });
  useShortcuts({ o: openCase });
  return openCase;
};

/** The focus was in the form that has just gone: it moves on to the next thing to do instead of getting lost. */
const useKeepFocus = () => {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.focus({ preventScroll: true });
  }, []);
  return next;
};

function What({ ask }: { ask: AskDetail }) {
  if (!ask.answered) return <p className={styles.title}>This question was closed; nobody has to answer it any more.</p>;
  return (
    <div>
      <p className={styles.title}>
        {ask.answered.by.name} answered “{ask.answered.choiceLabel}”
      </p>
      <p className={pane.muted}>
        <When at={ask.answered.at} />: {ask.answered.reason}
      </p>
    </div>
  );
}

/** Who answered what and why, and where to go from here. */
export function AnsweredCard({ ask, list, onOpen }: Parts) {
  const openCase = useOpenCase(ask.caseId);
  const focused = useKeepFocus();
  const next = list && nextOpen(list, ask);
  return (
    <section className={`${pane.card} ${styles.answered}`} aria-label="The answer">
      <IconCircleCheck className={styles.mark} size={28} aria-hidden="true" />
      <div className={styles.what}>
        <What ask={ask} />
      </div>
      <Button ref={next ? undefined : focused} onClick={openCase}>
        Open case
      </Button>
      {next ? (
        <Button ref={focused} variant="filled" onClick={() => onOpen({ caseId: next.caseId, askId: next.askId })}>
          Next exception
        </Button>
      ) : null}
    </section>
  );
}
