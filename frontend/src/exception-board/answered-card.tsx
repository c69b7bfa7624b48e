import type { AskDetail, AskList } from '@baton/contract';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useShortcuts } from '../app/shortcuts/use-shortcuts.ts';
import { When } from '../ui/when.tsx';
import styles from './answered-card.module.css';
import pane from './ask-pane.module.css';
import { nextOpen, type AskKey } from './board-order.ts';
import { draftOf, dropDraft } from './drafts.ts';

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

/**
 * The focus was in the form that has just gone. After the person's own answer it moves on to the next thing to do; who
 * was still writing when somebody else answered is led to that news, so that the next key presses nothing.
 */
const useKeepFocus = (card: RefObject<HTMLElement | null>, wasWriting: boolean) => {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const next = card.current?.querySelector<HTMLElement>('[data-next]');
    ((wasWriting ? null : next) ?? card.current)?.focus({ preventScroll: true });
  }, [card, wasWriting]);
};

/** What was being written when the answer came from somebody else: shown, so that it can be used elsewhere. */
function Unsent({ reason, onDrop }: { reason: string; onDrop: () => void }) {
  return (
    <div className={styles.unsent} role="alert">
      <p>You were still writing. Nothing of it was sent: “{reason}”</p>
      <Button size="xs" onClick={onDrop}>
        Drop it
      </Button>
    </div>
  );
}

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
  const [unsent, setUnsent] = useState(draftOf(ask)?.reason ?? '');
  const card = useRef<HTMLElement>(null);
  useKeepFocus(card, unsent !== '');
  const drop = () => {
    dropDraft(ask);
    setUnsent('');
  };
  const next = list && nextOpen(list, ask);
  return (
    <section ref={card} className={`${pane.card} ${styles.answered}`} aria-label="The answer" tabIndex={-1}>
      <IconCircleCheck className={styles.mark} size={28} aria-hidden="true" />
      <div className={styles.what}>
        <What ask={ask} />
      </div>
      <Button onClick={openCase}>Open case</Button>
      {next ? (
        <Button data-next variant="filled" onClick={() => onOpen({ caseId: next.caseId, askId: next.askId })}>
          Next exception
        </Button>
      ) : null}
      {unsent ? <Unsent reason={unsent} onDrop={drop} /> : null}
    </section>
  );
}
