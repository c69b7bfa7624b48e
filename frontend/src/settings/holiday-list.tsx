import { Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './settings.module.css';
import { dayInWords } from './week.ts';

interface Parts {
  holidays: string[];
  mayChange: boolean;
  onChange: (holidays: string[]) => void;
}

/** Days on which nobody works, in their order. */
export function HolidayList({ holidays, mayChange, onChange }: Parts) {
  const [day, setDay] = useState('');
  const known = holidays.includes(day);
  const add = () => {
    onChange([...holidays, day].toSorted());
    setDay('');
  };
  return (
    <fieldset className={styles.plain}>
      <legend>Holidays</legend>
      {holidays.length === 0 ? <p className={styles.quiet}>None yet.</p> : null}
      <ul className={styles.holidays}>
        {holidays.map((one) => (
          <li key={one}>
            <time dateTime={one}>{dayInWords(one)}</time>
            {mayChange ? (
              <Button
                variant="subtle"
                size="xs"
                aria-label={`Remove ${dayInWords(one)}`}
                onClick={() => onChange(holidays.filter((other) => other !== one))}
              >
                <IconX size={16} aria-hidden="true" />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <div className={styles.inLine}>
          <TextInput
            type="date"
            label="Another day on which nobody works"
            value={day}
            error={known ? 'This day is in the list.' : undefined}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Button disabled={day === '' || known} onClick={add}>
            Add
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
