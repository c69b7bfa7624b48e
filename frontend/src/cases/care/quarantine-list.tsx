import type { QuarantineLine } from '@baton/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { liftQuarantine, quarantineCasesQuery, quarantinesQuery } from '../../api/care.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { When } from '../../ui/when.tsx';
import { statusWords } from '../status-words.ts';
import styles from './care.module.css';
import { ReasonForm } from './reason-form.tsx';

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

/** "Set 12 cases aside, 2 of them later; 3 are still held." */
const countsOf = ({ total, caught, held }: QuarantineLine): string => {
  const later = caught > 0 ? `, ${caught} of them later` : '';
  const still = held === 0 ? 'none is held any more' : `${held === 1 ? '1 is' : `${held} are`} still held`;
  return total === 0 ? 'No case has matched so far.' : `Set ${cases(total)} aside${later}; ${still}.`;
};

function Cases({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(quarantineCasesQuery(id));
  if (!data) return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={2} />;
  return (
    <ul className={styles.list} aria-label="Cases of this quarantine">
      {data.cases.map((one) => (
        <li key={one.id}>
          <Link to="/cases/$caseId" params={{ caseId: one.id }}>
            {one.id} {one.title}
          </Link>
          <span className={styles.quiet}>
            {statusWords[one.status].name}
            {one.caught ? ', came to match later' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Quarantine({ line }: { line: QuarantineLine }) {
  const [opened, setOpened] = useState(false);
  const [lifting, setLifting] = useState(false);
  const { lifted, staysOn, held } = line;
  const isOn = staysOn && lifted === null;
  return (
    <li>
      <p>
        <strong>{line.map.title}</strong>: <code>{line.rule}</code>
      </p>
      <p className={styles.quiet}>
        {line.by?.name ?? 'A person who has left'}, <When at={line.at} />: “{line.reason}”
      </p>
      <p>
        {countsOf(line)} {isOn ? 'Cases that come to match are set aside before their next call.' : ''}
        {lifted ? (
          <>
            {' '}
            Lifted by {lifted.by?.name ?? 'a person who has left'}, <When at={lifted.at} />: “{lifted.reason}”
          </>
        ) : null}
      </p>
      {lifting ? (
        <ReasonForm
          verb="Release all of it"
          said="Released."
          work={(reason) => liftQuarantine(line.id, reason)}
          onClose={() => setLifting(false)}
        >
          <p>
            {isOn ? 'The rule ends. ' : ''}
            {held === 0
              ? 'No case is held by it.'
              : `${cases(held)} ${held === 1 ? 'goes' : 'go'} on from where they are.`}
          </p>
        </ReasonForm>
      ) : (
        <p className={styles.lineButtons}>
          {line.total > 0 ? (
            <Button size="xs" aria-expanded={opened} onClick={() => setOpened(!opened)}>
              {opened ? 'Hide its cases' : 'Show its cases'}
            </Button>
          ) : null}
          {isOn || held > 0 ? (
            <Button size="xs" onClick={() => setLifting(true)}>
              Release all of it
            </Button>
          ) : null}
        </p>
      )}
      {opened ? <Cases id={line.id} /> : null}
    </li>
  );
}

/** Every quarantine so far, the newest first, with its way back. */
export function QuarantineList() {
  const { data, error, refetch } = useQuery(quarantinesQuery);
  if (!data) return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={4} />;
  if (data.quarantines.length === 0) return <p>No cases were set aside by a rule so far.</p>;
  return (
    <ul className={styles.quarantines}>
      {data.quarantines.map((line) => (
        <Quarantine key={line.id} line={line} />
      ))}
    </ul>
  );
}
