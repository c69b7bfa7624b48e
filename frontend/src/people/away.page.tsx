import type { Absence } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { absencesQuery, removeAbsence } from '../api/absence.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useMe, useRights } from '../app/use-me.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { AbsenceForm } from './absence-form.tsx';
import { dayInWords } from './days.ts';
import { PeopleTabs } from './people-tabs.tsx';
import styles from './people.module.css';

/** Who is asked instead, role by role; what is missing is said in words. */
function StandIns({ absence }: { absence: Absence }) {
  if (absence.standIns.length === 0) return 'No role on a map';
  return (
    <ul>
      {absence.standIns.map(({ map, mapTitle, role, name, alsoAway }) => (
        <li key={`${map} ${role}`}>
          {role} on {mapTitle}: <strong>{name ?? 'no backup, so the map’s owner'}</strong>
          {alsoAway ? ' (away too, then the map’s owner)' : ''}
        </li>
      ))}
    </ul>
  );
}

function Row({ absence, mayRemove }: { absence: Absence; mayRemove: boolean }) {
  const queries = useQueryClient();
  const { person, firstDay, lastDay, note, now } = absence;
  const remove = useMutation({
    mutationFn: () => removeAbsence(absence.id),
    onSuccess: () => announce(`Removed. ${person.name} is asked again.`),
    onSettled: () => Promise.all(['absences', 'workload'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <tr>
      <th scope="row">
        <span className={styles.person}>
          <Avatar id={person.id} name={person.name} size={32} />
          <span>
            <strong>{person.name}</strong>
            {note ? <span className={styles.email}>{note}</span> : null}
          </span>
        </span>
      </th>
      <td>
        {dayInWords(firstDay)} to {dayInWords(lastDay)} {now ? <Label tone="waiting">Away now</Label> : null}
      </td>
      <td className={table.quiet}>
        <StandIns absence={absence} />
      </td>
      <td className={styles.actions}>
        {mayRemove ? (
          <Button
            size="xs"
            variant="subtle"
            loading={remove.isPending}
            aria-label={`Remove the absence of ${person.name} from ${dayInWords(firstDay)}`}
            onClick={() => remove.mutate()}
          >
            Remove
          </Button>
        ) : null}
        {remove.isError ? <p className={table.problem}>{sentenceOf(remove.error)}</p> : null}
      </td>
    </tr>
  );
}

/** Days on which people are asked nothing, and who is asked instead. */
export function AwayPage() {
  const { data, error, refetch } = useQuery(absencesQuery);
  const [adding, setAdding] = useState(false);
  const me = useMe().person.id;
  const mayManage = useRights().has('manage_people');
  const now = data?.absences.filter((absence) => absence.now).length ?? 0;
  return (
    <>
      <PageHeader title="People" note={data ? `${now} away today` : ''}>
        <Button variant="filled" onClick={() => setAdding(true)}>
          Add an absence
        </Button>
      </PageHeader>
      <PeopleTabs />
      {data && data.absences.length > 0 ? (
        <ScrollRegion name="Absences">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Days</th>
                <th scope="col">Asked instead</th>
                <th scope="col">
                  <span className="visually-hidden">What to do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.absences.map((absence) => (
                <Row key={absence.id} absence={absence} mayRemove={mayManage || absence.person.id === me} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
      {data?.absences.length === 0 ? (
        <EmptyState icon={<IconCalendarOff size={26} aria-hidden="true" />} title="Nobody is away">
          Enter days off here: questions go to the backup from the first minute of the first day.
        </EmptyState>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={4} /> : null}
      <Modal
        opened={adding}
        onClose={() => setAdding(false)}
        title="Add an absence"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {data ? <AbsenceForm today={data.today} anybody={mayManage} onClose={() => setAdding(false)} /> : null}
      </Modal>
    </>
  );
}
