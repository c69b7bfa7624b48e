import type { AskDetail } from '@baton/contract';
import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { askSomeone, handOverAsk, snoozeAsk } from '../api/asks.ts';
import dialog from '../app/shell/dialog.module.css';
import { duration } from '../words/duration.ts';
import { moment } from '../words/moment.ts';
import { useVerb } from './use-verb.ts';
import { PersonPick, useOwnId, VerbForm } from './verb-form.tsx';

export type Verb = 'hand' | 'ask' | 'snooze';

interface Parts {
  ask: AskDetail;
  onClose: () => void;
}

function HandOver({ ask, onClose }: Parts) {
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useVerb(ask, handOverAsk, () => 'Handed over.', onClose);
  return (
    <VerbForm
      label="Why (it goes into the history)"
      words={reason}
      action="Hand over"
      ready={to !== ''}
      busy={busy}
      problem={problem}
      onWords={setReason}
      onSend={() => send({ to, reason: reason.trim() })}
      onClose={onClose}
    >
      <p className={dialog.facts}>Both of you are told. The new owner gets the full time to answer.</p>
      <PersonPick label="To whom" picked={to} deciders except={[ask.owner.id]} onPick={setTo} />
    </VerbForm>
  );
}

function AskSomeone({ ask, onClose }: Parts) {
  const [of, setOf] = useState('');
  const [question, setQuestion] = useState('');
  const { send, busy, problem } = useVerb(ask, askSomeone, () => 'Asked.', onClose);
  const me = useOwnId();
  return (
    <VerbForm
      label="Your question"
      words={question}
      action="Ask"
      ready={of !== ''}
      busy={busy}
      problem={problem}
      onWords={setQuestion}
      onSend={() => send({ of, question: question.trim() })}
      onClose={onClose}
    >
      <p className={dialog.facts}>
        It stays yours to decide, and the answer comes back here.{' '}
        {ask.pauseLeftMs > 0
          ? `The clock stands still until the answer, for ${duration(ask.pauseLeftMs)} at most.`
          : 'The clock has stood still for as long as it may, so it goes on.'}
      </p>
      <PersonPick label="Whom" picked={of} except={[me, ask.owner.id]} onPick={setOf} />
    </VerbForm>
  );
}

/** `2026-11-21T14:30` in the browser's own time zone, as the box wants it. */
const boxMoment = (ms: number): string => {
  const at = new Date(ms);
  return new Date(ms - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const HOUR_MS = 3_600_000;

function Snooze({ ask, onClose }: Parts) {
  const deadline = Date.parse(ask.deadline);
  const [opened] = useState(() => Date.now());
  const [until, setUntil] = useState(() => boxMoment(Math.min(opened + HOUR_MS, (opened + deadline) / 2)));
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useVerb(ask, snoozeAsk, () => 'Put off.', onClose);
  return (
    <VerbForm
      label="Why (it goes into the history)"
      words={reason}
      action="Put off"
      ready={until !== ''}
      busy={busy}
      problem={problem}
      onWords={setReason}
      onSend={() => send({ until: new Date(until).toISOString(), reason: reason.trim() })}
      onClose={onClose}
    >
      <p className={dialog.facts}>
        No reminders until then. The clock goes on:{' '}
        {ask.backup ? `${ask.backup.name} is asked at ${moment(ask.deadline, opened)}.` : 'it stays with you.'}
      </p>
      <TextInput
        type="datetime-local"
        label="Until"
        value={until}
        min={boxMoment(opened)}
        max={boxMoment(deadline)}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </VerbForm>
  );
}

const titles: Record<Verb, string> = { hand: 'Hand over', ask: 'Ask someone first', snooze: 'Put off' };
const forms = { hand: HandOver, ask: AskSomeone, snooze: Snooze };

export function VerbDialog({ verb, ask, onClose }: { verb: Verb | null; ask: AskDetail; onClose: () => void }) {
  const Form = verb ? forms[verb] : null;
  return (
    <Modal
      opened={verb !== null}
      onClose={onClose}
      title={verb ? titles[verb] : ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {Form ? <Form ask={ask} onClose={onClose} /> : null}
    </Modal>
  );
}
