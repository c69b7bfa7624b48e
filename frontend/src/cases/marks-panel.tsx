import type { CaseDetail, CaseMarks, MarkKind } from '@baton/contract';
import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addMark, marksQuery, takeMarkBack } from '../api/case-marks.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useRights } from '../app/use-me.ts';
import { When } from '../ui/when.tsx';
import styles from './notes.module.css';

const names: Record<MarkKind, string> = { complaint: 'Complaint', mistake: 'Mistake found later' };
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const somebody = 'a person who has left';

const money = (cost: number, currency: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(cost);

/** After a change the case shows it, and the measures count anew. */
function useChange<Given>(
  caseId: string,
  change: (given: Given) => Promise<CaseMarks>,
  said: string,
  done?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (now) => {
      announce(said);
      queries.setQueryData(marksQuery(caseId).queryKey, now);
      void queries.invalidateQueries({ queryKey: ['measures'] });
      done?.();
    },
  });
}

function Mark({
  mark,
  caseId,
  currency,
  may,
}: {
  mark: CaseMarks['marks'][number];
  caseId: string;
  currency: string;
  may: boolean;
}) {
  const back = useChange(caseId, () => takeMarkBack(mark.id), 'Taken back.');
  return (
    <li>
      <p className={styles.text} data-taken-back={mark.takenBack !== null || undefined}>
        <strong>{names[mark.kind]}</strong>, {day.format(new Date(mark.at))}: {mark.text}
      </p>
      <p className={styles.quiet}>
        {mark.cost === null ? 'Its cost is not known' : `It cost ${money(mark.cost, currency)}`}; written down by{' '}
        {mark.by?.name ?? somebody}, <When at={mark.madeAt} />
        {mark.takenBack ? (
          <>
            . Taken back by {mark.takenBack.by?.name ?? somebody}, <When at={mark.takenBack.at} />: it counts no more.
          </>
        ) : null}
      </p>
      {may && mark.takenBack === null ? (
        <Button size="compact-sm" variant="default" loading={back.isPending} onClick={() => back.mutate(undefined)}>
          Take back<span className="visually-hidden">: {mark.text}</span>
        </Button>
      ) : null}
      {back.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(back.error)}
        </p>
      ) : null}
    </li>
  );
}

/** Today where the person is, as a date field writes it. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

const empty = { kind: 'complaint' as MarkKind, text: '', cost: null as number | null };

function Add({ caseId, currency, since }: { caseId: string; currency: string; since: string }) {
  const [given, setGiven] = useState(() => ({ ...empty, on: today() }));
  const change = (part: Partial<typeof given>) => setGiven((before) => ({ ...before, ...part }));
  const add = useChange(
    caseId,
    () => {
      const { kind, on, text, cost } = given;
      // Noon, so that the day is the same one in every time zone nearby; today, it is now.
      const at = on === today() ? new Date() : new Date(`${on}T12:00:00`);
      return addMark(caseId, { kind, at: at.toISOString(), text: text.trim(), cost });
    },
    'Written down.',
    () => setGiven({ ...empty, on: today() }),
  );
  return (
    <form
      className={styles.marks}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(undefined);
      }}
    >
      <NativeSelect
        label="What"
        data={[
          { value: 'complaint', label: names.complaint },
          { value: 'mistake', label: names.mistake },
        ]}
        value={given.kind}
        onChange={(event) => change({ kind: event.currentTarget.value === 'mistake' ? 'mistake' : 'complaint' })}
      />
      <TextInput
        type="date"
        label="When"
        min={since.slice(0, 10)}
        max={today()}
        required
        value={given.on}
        onChange={(event) => change({ on: event.currentTarget.value })}
      />
      <Textarea
        label="In a sentence"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2_000}
        value={given.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <NumberInput
        label={`Cost in ${currency}`}
        placeholder="not known"
        min={0}
        max={10_000_000}
        decimalScale={2}
        value={given.cost ?? ''}
        onChange={(cost) => change({ cost: typeof cost === 'number' ? cost : null })}
      />
      <Button type="submit" disabled={given.text.trim().length < 3 || given.on === ''} loading={add.isPending}>
        Write it down
      </Button>
      {add.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(add.error)}
        </p>
      ) : null}
    </form>
  );
}

/** What was found out later: complaints and mistakes, which the measures count. Closed until somebody wants it. */
export function MarksPanel({ found }: { found: CaseDetail }) {
  const may = useRights().has('care_for_cases');
  const { data } = useQuery(marksQuery(found.id));
  if (!data || (!may && data.marks.length === 0)) return null;
  const standing = data.marks.filter(({ takenBack }) => takenBack === null).length;
  return (
    <details className={styles.panel}>
      <summary>Complaints and mistakes{standing > 0 ? ` (${standing})` : ''}</summary>
      {data.marks.length > 0 ? (
        <ul className={styles.notes}>
          {data.marks.map((mark) => (
            <Mark key={mark.id} mark={mark} caseId={found.id} currency={data.currency} may={may} />
          ))}
        </ul>
      ) : null}
      {may ? <Add caseId={found.id} currency={data.currency} since={found.createdAt} /> : null}
    </details>
  );
}
