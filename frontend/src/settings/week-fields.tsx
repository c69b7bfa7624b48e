import type { WorkingHours } from '@baton/contract';
import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import styles from './settings.module.css';
import { amountOfWork, week, zonesWith } from './week.ts';

interface Parts {
  hours: WorkingHours;
  onChange: (part: Partial<WorkingHours>) => void;
}

/** Which days, from when to when, on whose clock. */
export function WeekFields({ hours, onChange }: Parts) {
  const { days, from, to, zone } = hours;
  const zones = useMemo(() => zonesWith(zone), [zone]);
  const pick = (day: number, works: boolean) => {
    const others = days.filter((one) => one !== day);
    onChange({ days: works ? [...others, day].toSorted() : others });
  };
  return (
    <>
      <fieldset className={styles.plain}>
        <legend>Working days</legend>
        <div className={styles.days}>
          {week.map(({ number, name }) => (
            <label key={number}>
              <input
                type="checkbox"
                checked={days.includes(number)}
                onChange={(event) => pick(number, event.currentTarget.checked)}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.inLine}>
        <TextInput
          type="time"
          label="From"
          required
          withAsterisk={false}
          value={from}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label="To"
          required
          withAsterisk={false}
          value={to}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
        />
        <NativeSelect
          label="Time zone"
          data={zones}
          value={zone}
          onChange={(event) => onChange({ zone: event.currentTarget.value })}
        />
      </div>
      <p className={styles.quiet} role="status">
        {amountOfWork(hours) || 'Choose at least one day, and an end after the beginning.'}
      </p>
    </>
  );
}
