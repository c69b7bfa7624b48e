import type { SavedCase } from '@baton/process-maps';
import { Button, CloseButton, NativeSelect } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import inspector from '../inspector/inspector.module.css';
import { Section } from '../inspector/section.tsx';
import { useEditing } from '../use-editing.ts';
import { Moves } from './moves.tsx';
import { OpenEnd } from './open-end.tsx';
import { PlayBar } from './play-bar.tsx';
import {
  answerKey,
  type Answered,
  keptCase,
  movesOf,
  type Rehearsal,
  savedOf,
  typedCase,
  useWatching,
} from './rehearsal.ts';
import { TypedCase } from './typed-case.tsx';
import { messageOf, type Typed } from './typed-message.ts';
import type { KnownCases } from './use-past-cases.ts';

interface Props {
  rehearsal: Rehearsal;
  rehearse: (saved: SavedCase | null) => void;
  known: KnownCases;
  onClose: () => void;
}

const WRITTEN = '';

function choicesOf({ saved, cases }: KnownCases) {
  const groups = [
    { group: 'Saved cases', items: saved.map(({ id, name }) => ({ value: id, label: name })) },
    { group: 'Past cases', items: cases.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` })) },
  ];
  return [{ value: WRITTEN, label: 'One that I write' }, ...groups.filter(({ items }) => items.length > 0)];
}

/** A case on the draft, watched move by move. Nothing outside is touched, and nothing is saved. */
export function RehearsePanel({ rehearsal, rehearse, known, onClose }: Props) {
  const text = useEditing((state) => state.text);
  const [chosen, setChosen] = useState(WRITTEN);
  const [typed, setTyped] = useState<Typed>({});
  const [saved, setSaved] = useState<SavedCase | null>(null);
  const [people, setPeople] = useState<Answered>({});
  const { result, fields, problem, open } = rehearsal;

  // Again whenever the map changes: what is watched is always the map as it stands.
  useEffect(() => rehearse(saved), [rehearse, saved, text]);
  const moves = useMemo(() => (result ? movesOf(result) : []), [result]);
  useEffect(() => {
    useWatching.setState(({ at }) => ({ moves, at: Math.min(Math.max(0, at), moves.length - 1) }));
  }, [moves]);
  useEffect(() => () => useWatching.setState({ moves: [], at: -1 }), []);

  const caseOf = (answers: Answered): SavedCase => {
    const before = known.cases.find(({ id }) => id === chosen);
    if (before) return savedOf(before, answers);
    const kept = known.saved.find(({ id }) => id === chosen);
    return kept ? keptCase(kept, answers) : typedCase(messageOf(fields, typed), answers);
  };
  const run = () => {
    useWatching.setState({ at: 0 });
    setPeople({});
    setSaved(caseOf({}));
  };
  const answer = (choice: string) => {
    if (!open) return;
    const answers = { ...people, [answerKey(open)]: { choice } };
    setPeople(answers);
    setSaved(caseOf(answers));
  };

  return (
    <aside id="inspector" className={inspector.inspector} aria-label="Rehearse" data-chosen>
      <header className={inspector.head}>
        <span className={inspector.names}>
          <h2>Rehearse</h2>
          <span>Nothing outside is touched, nothing is saved.</span>
        </span>
        <CloseButton aria-label="Close the rehearsal" onClick={onClose} />
      </header>
      <Section title="The case">
        <NativeSelect
          label="Which case"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={choicesOf(known)}
        />
        {chosen === WRITTEN ? <TypedCase fields={fields} typed={typed} onChange={setTyped} /> : null}
        {problem ? <p className={inspector.quiet}>{problem}</p> : null}
        <Button variant="filled" onClick={run} data-disabled={problem !== null}>
          Run it
        </Button>
      </Section>
      {result ? (
        <Section title="Move by move">
          <PlayBar key={JSON.stringify(saved)} moves={moves} />
          <Moves />
          <OpenEnd result={result} open={open} onAnswer={answer} />
        </Section>
      ) : null}
    </aside>
  );
}
