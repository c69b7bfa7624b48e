import type { AskDetail, AskLine, DecidedAlike } from '@baton/contract';
import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { alikeQuery, decideAlike } from '../api/asks.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import { Loading } from '../ui/states.tsx';
import styles from './alike-dialog.module.css';
import { ReasonCodePick, type PickedCode } from './reason-code.tsx';

const MIN_WORDS = 3;
const nameOf = ({ caseId, askId }: { caseId: string; askId: string }): string => `${caseId} ${askId}`;

/** Which were decided and which were not, each with its reason. */
function Results({
  lines,
  results,
  onClose,
}: {
  lines: AskLine[];
  results: DecidedAlike['results'];
  onClose: () => void;
}) {
  const failed = results.filter(({ ok }) => !ok);
  const titles = new Map(lines.map((line) => [nameOf(line), line.caseTitle || line.question]));
  return (
    <div className={dialog.parts}>
      <p role="status">
        {results.length - failed.length} of {results.length} decided.
        {failed.length > 0 ? ' These were not, and are as they were:' : ''}
      </p>
      {failed.length > 0 ? (
        <ul className={styles.lines}>
          {failed.map((one) => (
            <li key={nameOf(one)}>
              <strong>{titles.get(nameOf(one))}</strong>: {one.message}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={dialog.buttons}>
        <Button variant="filled" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}

interface PickParts {
  lines: AskLine[];
  /** Names of those that are not decided with the others. */
  left: ReadonlySet<string>;
  onToggle: (name: string, on: boolean) => void;
}

const Picks = ({ lines, left, onToggle }: PickParts) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={nameOf(line)}>
        <label className={styles.pick}>
          <input
            type="checkbox"
            checked={!left.has(nameOf(line))}
            onChange={(event) => onToggle(nameOf(line), event.currentTarget.checked)}
          />
          <span>
            <strong>{line.caseTitle || `Case ${line.caseId}`}</strong> {line.question}
          </span>
        </label>
      </li>
    ))}
  </ul>
);

function Form({ ask, lines, onClose }: { ask: AskDetail; lines: AskLine[]; onClose: () => void }) {
  const queries = useQueryClient();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [choice, setChoice] = useState('');
  const [reason, setReason] = useState('');
  const [code, setCode] = useState<PickedCode>('');
  const picked = lines.filter((line) => !left.has(nameOf(line)));
  const decide = useMutation({
    mutationFn: () =>
      decideAlike({
        asks: picked.map(({ caseId, askId }) => ({ caseId, askId })),
        choice,
        reason: reason.trim(),
        ...(code && { reasonCode: code }),
      }),
    onSuccess: ({ results }) => announce(`${results.filter(({ ok }) => ok).length} decided.`),
    onSettled: () => Promise.all(['asks', 'ask', 'me'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  if (decide.data) return <Results lines={lines} results={decide.data.results} onClose={onClose} />;
  const toggle = (name: string, on: boolean) =>
    setLeft((before) => new Set(on ? [...before].filter((one) => one !== name) : [...before, name]));
  // A correction is of one case alone.
  const choices = ask.choices.filter(({ edits }) => edits.length === 0 || ask.kind !== 'task');
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate();
      }}
    >
      <p>Each is decided on its own, with the same answer and reason in its own history. Untick what is different.</p>
      <Picks lines={lines} left={left} onToggle={toggle} />
      <NativeSelect
        label="Answer"
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
        data={[{ value: '', label: 'Choose one answer' }, ...choices.map(({ id, label }) => ({ value: id, label }))]}
      />
      <ReasonCodePick picked={code} onPick={setCode} />
      <Textarea
        label="Reason, so that the next one is easier"
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {decide.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(decide.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          type="submit"
          variant="filled"
          loading={decide.isPending}
          disabled={choice === '' || picked.length === 0 || reason.trim().length < MIN_WORDS}
        >
          Decide {picked.length}
        </Button>
      </div>
    </form>
  );
}

/** The same answer for questions that are alike: same step, same rule, same choices. */
export function AlikeDialog({ ask, onClose }: { ask: AskDetail; onClose: () => void }) {
  const { data } = useQuery({ ...alikeQuery(ask.caseId, ask.askId), staleTime: Infinity });
  return (
    <Modal opened onClose={onClose} size="lg" title="Decide together" closeButtonProps={{ 'aria-label': 'Close' }}>
      {data ? <Form ask={ask} lines={[ask, ...data.lines]} onClose={onClose} /> : <Loading lines={4} />}
    </Modal>
  );
}
