import type { CareDone } from '@baton/contract';
import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { sentenceOf } from '../../api/problem.ts';
import dialog from '../../app/shell/dialog.module.css';
import { useCare } from './use-care.ts';

const MIN_REASON = 3;

interface Parts {
  /** On the button, e.g. "Set aside". */
  verb: string;
  /** What is said when it is done. */
  said: string;
  /** Ends or reverses something: the button says so by its colour. */
  grave?: boolean;
  /** False while there is nothing that it could be done to. */
  possible?: boolean;
  work: (reason: string) => Promise<CareDone>;
  onClose: () => void;
  /** What will happen, in words. */
  children: ReactNode;
}

/** What will happen, why, and the button that does it. */
export function ReasonForm({ verb, said, grave = false, possible = true, work, onClose, children }: Parts) {
  const [reason, setReason] = useState('');
  const care = useCare(work, said, onClose);
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        care.mutate(reason.trim());
      }}
    >
      {children}
      <Textarea
        label="Why (it stays in the history)"
        required
        withAsterisk={false}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      {care.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(care.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Leave it</Button>
        <Button
          type="submit"
          variant={grave ? 'stop' : 'filled'}
          disabled={!possible || reason.trim().length < MIN_REASON}
          loading={care.isPending}
        >
          {verb}
        </Button>
      </div>
    </form>
  );
}
