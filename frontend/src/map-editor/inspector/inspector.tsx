import { CloseButton } from '@mantine/core';
import { stepAt, stepPath } from '@baton/process-maps/edit';
import { memo, useDeferredValue } from 'react';
import { stepIcons } from '../../maps/step-icons.ts';
import { TRIGGER } from '../editing-store.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { kindNames, textOf, titleOf } from '../words.ts';
import { KindFields } from './kind-fields.tsx';
import styles from './inspector.module.css';
import { MapFacts } from './map-facts.tsx';
import { StepFacts } from './step-facts.tsx';
import { StepProblems } from './step-problems.tsx';
import { StopRules } from './stop-rules.tsx';
import { TriggerFields } from './trigger-fields.tsx';

/** Everything about what is chosen: facts first, rules second. With nothing chosen it is about the map. */
export const Inspector = memo(function Inspector({ current }: { current: boolean }) {
  const chosen = useEditing((state) => state.selection);
  const ref = chosen.at(-1);
  // The picture first: whoever opens a map sees it before the many fields beside it are made.
  const isSettled = useDeferredValue(true, false);
  if (!isSettled) return <aside id="inspector" className={styles.inspector} aria-label="Inspector" />;
  return (
    <aside
      id="inspector"
      className={styles.inspector}
      aria-label="Inspector"
      data-chosen={ref === undefined ? undefined : true}
    >
      {chosen.length > 1 ? <Several count={chosen.length} /> : null}
      {ref === undefined ? (
        <MapFacts current={current} />
      ) : ref === TRIGGER ? (
        <TriggerPart current={current} />
      ) : (
        <StepPart key={ref} step={ref} current={current} />
      )}
    </aside>
  );
});

function Several({ count }: { count: number }) {
  return <p className={styles.several}>{count} steps are chosen. Delete removes them all; this is the last one.</p>;
}

function Head({ kind, title, note }: { kind: keyof typeof stepIcons; title: string; note: string }) {
  const store = useEditingStore();
  const Picture = stepIcons[kind];
  return (
    <header className={styles.head}>
      <span className={styles.tile} data-kind={kind}>
        <Picture size={18} aria-hidden="true" />
      </span>
      <span className={styles.names}>
        <h2>{title}</h2>
        <span>{note}</span>
      </span>
      <CloseButton aria-label="Close, and show the map" onClick={() => store.getState().select([])} />
    </header>
  );
}

function TriggerPart({ current }: { current: boolean }) {
  const title = useEditing(({ draft }) => textOf(draft.trigger['title']) || 'What starts it');
  return (
    <>
      <Head kind="trigger" title={title} note="Trigger" />
      <StepProblems step={TRIGGER} />
      <TriggerFields current={current} />
    </>
  );
}

function StepPart({ step: ref, current }: { step: string; current: boolean }) {
  const step = useEditing(({ draft }) => stepAt(draft, ref));
  if (!step) return null;
  const path = stepPath(ref);
  return (
    <>
      <Head kind={step.kind} title={titleOf(step, ref)} note={kindNames[step.kind] ?? step.kind} />
      <StepProblems step={ref} />
      <StepFacts path={path} step={ref} current={current} />
      <KindFields path={path} step={ref} />
      {current || step.kind === 'end' || step.kind === 'decision' ? null : <StopRules path={path} step={ref} />}
    </>
  );
}
