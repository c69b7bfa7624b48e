import type { Rotas } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { rotasQuery } from '../api/absence.ts';
import { useRights } from '../app/use-me.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { dayAfter, dayInWords, placeAt } from './days.ts';
import { PeopleTabs } from './people-tabs.tsx';
import styles from './people.module.css';
import { RotaForm } from './rota-form.tsx';

type Rota = Rotas['rotas'][number];

/** Who is next, and from when. */
const nextText = ({ starts, people }: Rota, today: string): string => {
  if (starts === null || people.length === 0) return '';
  const now = placeAt(starts, today, people.length);
  if (now === undefined) return `${people[0]!.name} from ${dayInWords(starts)}`;
  if (people.length === 1) return 'The same person every week';
  const passed = Math.round((Date.parse(today) - Date.parse(starts)) / 86_400_000);
  return `${people[(now + 1) % people.length]!.name} from ${dayInWords(dayAfter(today, 7 - (passed % 7)))}`;
};

function Row({ rota, today, onChange }: { rota: Rota; today: string; onChange: (() => void) | undefined }) {
  return (
    <tr>
      <th scope="row">
        <Link className={table.above} to="/maps/$slug" params={{ slug: rota.map }}>
          {rota.mapTitle}
        </Link>
      </th>
      <td>{rota.now ? <strong>{rota.now.name}</strong> : 'The map’s owner, every week'}</td>
      <td className={table.quiet}>{nextText(rota, today)}</td>
      {onChange ? (
        <td className={styles.actions}>
          <Button size="xs" aria-label={`Change who is on call for ${rota.mapTitle}`} onClick={onChange}>
            Change
          </Button>
        </td>
      ) : null}
    </tr>
  );
}

/** Who is the last in line for a map's questions this week. */
export function OnCallPage() {
  const { data, error, refetch } = useQuery(rotasQuery);
  const [changing, setChanging] = useState<Rota | null>(null);
  const mayManage = useRights().has('manage_people');
  return (
    <>
      <PageHeader title="People" note="The last in line when owner and backup do not answer" />
      <PeopleTabs />
      {data && data.rotas.length > 0 ? (
        <ScrollRegion name="On call">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Map</th>
                <th scope="col">This week</th>
                <th scope="col">Next</th>
                {mayManage ? (
                  <th scope="col">
                    <span className="visually-hidden">What to do</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {data.rotas.map((rota) => (
                <Row
                  key={rota.map}
                  rota={rota}
                  today={data.today}
                  onChange={mayManage ? () => setChanging(rota) : undefined}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
      {data?.rotas.length === 0 ? (
        <EmptyState icon={<IconCalendarRepeat size={26} aria-hidden="true" />} title="No map is published yet">
          When one is, its owner can change every week here.
        </EmptyState>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={4} /> : null}
      <Modal
        opened={changing !== null}
        onClose={() => setChanging(null)}
        title={changing ? `On call for ${changing.mapTitle}` : ''}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {changing && data ? <RotaForm rota={changing} today={data.today} onClose={() => setChanging(null)} /> : null}
      </Modal>
    </>
  );
}
