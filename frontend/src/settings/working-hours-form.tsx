import type { WorkingHours } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { sentenceOf } from '../api/problem.ts';
import { setWorkingHours, workingHoursQuery } from '../api/working-hours.ts';
import { announce } from '../app/announce/announce.ts';
import { HolidayList } from './holiday-list.tsx';
import styles from './settings.module.css';
import { amountOfWork } from './week.ts';
import { WeekFields } from './week-fields.tsx';

const clocks: { value: WorkingHours['answerTimes']; name: string; means: string }[] = [
  { value: 'always', name: 'All hours', means: 'Four hours asked at 16:00 end at 20:00.' },
  {
    value: 'working_hours',
    name: 'Working hours only',
    means: 'Four hours asked an hour before the end of the day end three hours into the next working day.',
  },
];

/** When the company works. Waits in business hours count only that time; answer times do if it is wanted. */
export function WorkingHoursForm({ saved, mayChange }: { saved: WorkingHours; mayChange: boolean }) {
  const queries = useQueryClient();
  const [hours, setHours] = useState(saved);
  const change = (part: Partial<WorkingHours>) => setHours((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: setWorkingHours,
    onSuccess: (now) => {
      announce('Saved.');
      setHours(now);
      queries.setQueryData(workingHoursQuery.queryKey, now);
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(hours);
  };
  return (
    <form className={styles.part} aria-labelledby="hours-title" onSubmit={submit}>
      <h2 id="hours-title">Working hours</h2>
      <p className={styles.quiet}>
        Waits in business hours count only this time. A change counts from now on; times that are already set stay.
      </p>
      <fieldset className={styles.all} disabled={!mayChange}>
        <legend className="visually-hidden">When the company works</legend>
        <WeekFields hours={hours} onChange={change} />
        <HolidayList holidays={hours.holidays} mayChange={mayChange} onChange={(holidays) => change({ holidays })} />
        <fieldset className={styles.choices}>
          <legend>What counts of the time to answer</legend>
          {clocks.map(({ value, name, means }) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name="answer-times"
                checked={hours.answerTimes === value}
                onChange={() => change({ answerTimes: value })}
              />
              <strong>{name}</strong>
              <span className={styles.quiet}>{means}</span>
            </label>
          ))}
        </fieldset>
      </fieldset>
      {save.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(save.error)}
        </p>
      ) : null}
      {mayChange ? (
        <div className={styles.buttons}>
          <Button type="submit" variant="filled" loading={save.isPending} disabled={amountOfWork(hours) === ''}>
            Save working hours
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>Admins and owners change this.</p>
      )}
    </form>
  );
}
