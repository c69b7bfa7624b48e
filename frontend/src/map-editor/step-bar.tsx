import type { DraftStep, EditCommand } from '@baton/process-maps/edit';
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState, type FormEvent } from 'react';
import { stepIcons } from '../maps/step-icons.ts';
import { Key } from '../ui/key.tsx';
import { useAdding, type AddingPlace } from './adding.ts';
import { TRIGGER } from './editing-store.ts';
import { askFocus } from './focus-step.ts';
import { openInspector } from './inspector/open-inspector.ts';
import styles from './step-bar.module.css';
import { useEditing, useEditingStore } from './use-editing.ts';
import { kindNames, laneTitle, titleOf } from './words.ts';

type Kind = DraftStep['kind'];

/** Kinds that are added with one key, as the bar shows them. On a current map work is described, not run. */
export const kindKeys: Record<'current' | 'redesigned', readonly [key: string, kind: Kind][]> = {
  current: [
    ['p', 'manual'],
    ['d', 'decision'],
    ['w', 'wait'],
    ['e', 'end'],
  ],
  redesigned: [
    ['p', 'person'],
    ['a', 'ai'],
    ['c', 'action'],
    ['d', 'decision'],
    ['w', 'wait'],
    ['e', 'end'],
  ],
};

const shortNames: Partial<Record<Kind, string>> = { person: 'Person', action: 'Connector', manual: 'Person' };

/** The kinds of step; with a step chosen the new one comes after it. */
export const StepBar = memo(function StepBar({ side }: { side: 'current' | 'redesigned' }) {
  const place = useAdding((state) => state.place);
  const begin = useAdding((state) => state.begin);
  const store = useEditingStore();
  if (place) return <NextStep place={place} side={side} />;
  return (
    <div className={styles.bar} role="toolbar" aria-label="Add a step">
      <button
        type="button"
        className={styles.kind}
        onClick={() => {
          store.getState().select([TRIGGER]);
          openInspector();
        }}
      >
        <IconBolt size={17} aria-hidden="true" />
        Trigger
        <Key>T</Key>
      </button>
      {kindKeys[side].map(([key, kind]) => {
        const Picture = stepIcons[kind];
        return (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            onClick={() => begin(placeAfter(store.getState().selection), kind)}
          >
            <Picture size={17} aria-hidden="true" />
            {shortNames[kind] ?? kindNames[kind]}
            <Key>{key.toUpperCase()}</Key>
          </button>
        );
      })}
    </div>
  );
});

/** After what is chosen; with nothing chosen the step stands alone until somebody leads to it. */
export function placeAfter(selection: readonly string[]): AddingPlace {
  const last = selection.at(-1);
  return last === undefined ? {} : { after: last };
}

/** "What happens next?": type, Tab for person, tool and minutes, Enter; the next one follows it. */
function NextStep({ place, side }: { place: AddingPlace; side: 'current' | 'redesigned' }) {
  const store = useEditingStore();
  const { kind, goOn, end, begin } = useAdding();
  const lanes = useEditing(({ draft }) => draft.lanes);
  const after = useEditing(({ draft }) => sentenceFor(place, draft));
  const title = useRef<HTMLInputElement>(null);
  const [lane, setLane] = useState(() => place.lane ?? laneFor(kind, place, store.getState().draft));
  const [minutes, setMinutes] = useState<number | string>('');
  const [tool, setTool] = useState('');
  useEffect(() => title.current?.focus(), [place]);

  // Back to the step that was made last, so that the keyboard goes on from there.
  const leave = () => {
    end();
    const last = store.getState().selection.at(-1);
    if (last !== undefined) askFocus(last);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const words = title.current!.value.trim();
    if (words === '') return title.current!.focus();
    const step = { title: words, kind, lane, tool, minutes: Number(minutes) };
    if (!store.getState().do(commandFor(place, step))) return;
    title.current!.value = '';
    setTool('');
    setMinutes('');
    goOn(store.getState().selection.at(-1)!);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields closes it
    <form
      className={styles.next}
      aria-label="What happens next?"
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <TextInput
        ref={title}
        className={styles.title!}
        label="What happens next?"
        description={after}
        placeholder="Check the contract"
        maxLength={300}
      />
      <NativeSelect
        label="Kind"
        value={kind}
        onChange={(event) => begin(place, event.currentTarget.value as Kind)}
        data={kindKeys[side].map(([, one]) => ({ value: one, label: kindNames[one] }))}
      />
      <NativeSelect
        label="Lane"
        value={lane}
        onChange={(event) => setLane(event.currentTarget.value)}
        data={lanes.map((one) => ({ value: one.id, label: one.title }))}
      />
      <TextInput label="Tool" value={tool} onChange={(event) => setTool(event.currentTarget.value)} maxLength={300} />
      <NumberInput
        className={styles.minutes!}
        label="Minutes"
        value={minutes}
        onChange={setMinutes}
        min={0}
        max={10_000}
        hideControls
      />
      <Button type="submit" variant="filled">
        Add
      </Button>
      <Button onClick={leave}>Done</Button>
    </form>
  );
}

interface Typed {
  title: string;
  kind: Kind;
  lane: string;
  tool: string;
  /** Hands-on time; 0 or less = not said. */
  minutes: number;
}

function commandFor(place: AddingPlace, { title, kind, lane, tool, minutes }: Typed): EditCommand {
  const after = place.after === undefined ? {} : { after: place.after === TRIGGER ? null : place.after };
  const more = {
    ...(tool.trim() === '' ? {} : { tool: tool.trim() }),
    ...(minutes > 0 ? { takes: { hands_on: `PT${Math.round(minutes)}M` } } : {}),
  };
  return { do: 'add_step', kind, title, lane, ...(place.on ? { on: place.on } : after), more };
}

type Draft = ReturnType<ReturnType<typeof useEditingStore>['getState']>['draft'];

function sentenceFor({ on, after }: AddingPlace, draft: Draft): string {
  if (on) return 'It comes between the two steps of this arrow.';
  if (after === TRIGGER) return 'It comes first.';
  if (after === undefined) return 'It stands alone until an arrow leads to it.';
  return `It comes after “${titleOf(draft.steps[after], after)}” (${laneTitle(draft, draft.steps[after]?.['lane'])}).`;
}

/** Where such a step usually belongs: machines in the automatic lane, people where the work is now. */
function laneFor(kind: Kind, { after }: AddingPlace, draft: Draft): string {
  const { lanes } = draft;
  const isMachine = kind === 'ai' || kind === 'action' || kind === 'decision';
  const here = after === undefined ? undefined : lanes.find(({ id }) => id === draft.steps[after]?.['lane']);
  const automatic = lanes.find((lane) => lane.kind === 'automatic');
  if (isMachine && automatic) return automatic.id;
  if (here && (here.kind === 'person' || kind === 'end' || kind === 'wait')) return here.id;
  return (lanes.find((lane) => lane.kind === 'person') ?? lanes[0]!).id;
}
