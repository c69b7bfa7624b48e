import type { AskDetail } from '@baton/contract';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../app/shortcuts/use-shortcuts.ts';
import { moment } from '../words/moment.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Label } from '../ui/label.tsx';
import { TimeBar } from '../ui/time-bar.tsx';
import { When } from '../ui/when.tsx';
import { useNow } from '../ui/use-now.ts';
import pane from './ask-pane.module.css';
import { ownerSentence } from './kind-words.ts';
import styles from './owner-card.module.css';
import { useOwnership } from './use-ownership.ts';
import { VerbMenu } from './verb-menu.tsx';

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

interface HandOver {
  backup: string;
  busy: boolean;
  asking: boolean;
  onAsk: (asking: boolean) => void;
  onHand: () => void;
}

/** Two presses: handing over changes who is answerable. */
function HandOverButtons({ backup, busy, asking, onAsk, onHand }: HandOver) {
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);
  if (!asking) return <Button onClick={() => onAsk(true)}>Hand to backup</Button>;
  return (
    <>
      <Button ref={sure} variant="filled" loading={busy} onClick={onHand}>
        Hand to {firstName(backup)}
      </Button>
      <Button onClick={() => onAsk(false)}>Keep</Button>
    </>
  );
}

function StateLabels({ ask }: { ask: AskDetail }) {
  return (
    <>
      {ask.state === 'acknowledged' ? (
        <Label tone="judgment" title="Reminders are off. The clock goes on.">
          In progress
        </Label>
      ) : null}
      {ask.snoozedUntil ? (
        <Label title="No reminders until then. The clock goes on.">
          Put off until <When at={ask.snoozedUntil} />
        </Label>
      ) : null}
      {ask.waitsFor ? <Label tone="waiting">Waits for {ask.waitsFor.name}</Label> : null}
    </>
  );
}

/** Who decides, until when, and who is next. */
export function OwnerCard({ ask }: { ask: AskDetail }) {
  const [asking, setAsking] = useState(false);
  const { acknowledge, hand, problem } = useOwnership(ask);
  const now = useNow();
  const until = moment(ask.deadline, now);
  const canHand = ask.mayAnswer && ask.backup !== null;
  const canAcknowledge = ask.mayAnswer && ask.state === 'open';
  useShortcuts({
    a: canAcknowledge ? () => acknowledge.mutate() : undefined,
    b: canHand ? () => setAsking(true) : undefined,
  });

  return (
    <div className={pane.card}>
      <div className={styles.row}>
        <Avatar id={ask.owner.id} name={ask.owner.name} size={42} />
        <div className={styles.who}>
          <p className={styles.name}>
            {ask.owner.name} {ask.kind === 'task' ? 'does this' : 'decides'} <StateLabels ask={ask} />
          </p>
          <p className={pane.muted}>{ownerSentence(ask, until, now > Date.parse(ask.deadline))}</p>
        </div>
        <div className={styles.clock}>
          <TimeBar
            deadline={ask.deadline}
            answerWithinMs={ask.answerWithinMs}
            note={ask.backup ? `backup at ${until}` : `due ${until}`}
          />
        </div>
        <div className={styles.buttons}>
          {canAcknowledge && !asking ? (
            <Button
              onClick={() => acknowledge.mutate()}
              loading={acknowledge.isPending}
              title="Says that you are on it. Reminders stop, the clock goes on."
            >
              I’m on it
            </Button>
          ) : null}
          {canHand ? (
            <HandOverButtons
              backup={ask.backup?.name ?? ''}
              busy={hand.isPending}
              asking={asking}
              onAsk={setAsking}
              onHand={() => hand.mutate()}
            />
          ) : null}
          {ask.mayAnswer && !asking ? <VerbMenu ask={ask} /> : null}
        </div>
      </div>
      {problem ? (
        <p className={pane.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
