import { Button } from '@mantine/core';
import { useEditing } from '../use-editing.ts';
import { roleTitle } from '../words.ts';
import { type OpenQuestion, type Rehearsal, useWatching } from './rehearsal.ts';
import { intoSight } from './into-sight.ts';
import styles from './rehearse.module.css';

interface Props {
  result: NonNullable<Rehearsal['result']>;
  open: OpenQuestion | null;
  onAnswer: (choice: string) => void;
}

const endings: Partial<Record<NonNullable<Rehearsal['result']>['status'], string>> = {
  done: 'The case ends here: done.',
  declined: 'The case ends here: declined.',
  cancelled: 'The case ends here: cancelled.',
  waiting: 'The case waits here for a message that never comes in this rehearsal.',
  quarantined: 'The case could not go on.',
  too_long: 'The case goes round and round without an end.',
};

/** Where the case came to rest, once it is shown: its end, or the one person it waits for and what they may answer. */
export function OpenEnd({ result, open, onAnswer }: Props) {
  const isShown = useWatching(({ at, moves }) => at === moves.length - 1);
  const owner = useEditing(({ draft }) => (open ? roleTitle(draft, open.ownerRole) : ''));
  if (!isShown) return null;
  if (!open)
    return (
      <p className={styles.ending} role="status" ref={intoSight}>
        {endings[result.status] ?? 'The case stopped here.'}
      </p>
    );
  return (
    <div className={styles.question} role="status" ref={intoSight}>
      <p>
        {open.kind === 'task' ? 'A task for' : 'It stops for'} <strong>{owner}</strong>
      </p>
      <h4>{open.question}</h4>
      {open.choices.length === 0 ? <p>This is answered in a real case only.</p> : null}
      {open.choices.map(({ id, label, means }) => (
        <Button key={id} variant="default" fullWidth justify="flex-start" title={means} onClick={() => onAnswer(id)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
