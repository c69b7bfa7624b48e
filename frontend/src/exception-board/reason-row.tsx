import { Button, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { ReasonCodePick, type PickedCode } from './reason-code.tsx';
import styles from './decision-card.module.css';

interface Parts {
  box: RefObject<HTMLTextAreaElement | null>;
  reason: string;
  /** Words on the button: the chosen answer. */
  action: string;
  busy: boolean;
  code: PickedCode;
  onCode: (code: PickedCode) => void;
  /** Id of the sentence that says what is wrong, if something is. */
  problemId: string | undefined;
  onReason: (reason: string) => void;
}

const WORDS = 'Reason, so that the next one is easier (required)';
const MAX_REASON = 2000;
/** From this many letters on the box is three lines high. */
const LONG = 70;

/** The reason, and the button that sends the answer. */
export const ReasonRow = ({ box, reason, action, busy, code, problemId, onCode, onReason }: Parts) => (
  <div className={styles.confirm}>
    <Textarea
      ref={box}
      className={styles.reason}
      aria-label={WORDS}
      placeholder={WORDS}
      rows={reason.length > LONG ? 3 : 1}
      maxLength={MAX_REASON}
      value={reason}
      onChange={(event) => onReason(event.currentTarget.value)}
      error={problemId !== undefined}
      aria-describedby={problemId}
    />
    <div className={styles.code}>
      <ReasonCodePick picked={code} onPick={onCode} />
    </div>
    <Button type="submit" variant="filled" loading={busy}>
      {action}
    </Button>
  </div>
);
