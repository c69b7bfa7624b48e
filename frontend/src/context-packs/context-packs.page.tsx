import type { ContextPack, ContextPacks } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { packsQuery } from '../api/context-packs.ts';
import { useRights } from '../app/use-me.ts';
import { Label, SampleLabel } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import styles from './context-packs.module.css';
import { NewPack } from './new-pack.tsx';
import { dayText, sizeText, stateWords } from './pack-words.ts';
import { UsedBy } from './used-by.tsx';

function Row({ pack }: { pack: ContextPack }) {
  const { name, tone } = stateWords[pack.state];
  return (
    <tr>
      <th scope="row">
        <Link to="/context-packs/$name" params={{ name: pack.name }} className={table.rowLink}>
          {pack.title}
        </Link>{' '}
        {pack.sample ? <SampleLabel /> : null}
        <span className={styles.name}>
          {pack.name}, version {pack.version}, {sizeText(pack.size)}
        </span>
      </th>
      <td>{pack.owner?.name ?? <Label tone="stop">Nobody</Label>}</td>
      <td className={table.quiet}>
        {dayText(pack.reviewedOn)}
        {pack.reviewedBy ? `, ${pack.reviewedBy.name}` : ''}
      </td>
      <td>{dayText(pack.reviewBy)}</td>
      <td>
        <Label tone={tone}>{name}</Label>
      </td>
      <td>
        <UsedBy steps={pack.usedBy} />
      </td>
    </tr>
  );
}

function Missing({
  missing,
  onWrite,
}: {
  missing: ContextPacks['missing'];
  onWrite?: ((name: string) => void) | undefined;
}) {
  if (missing.length === 0) return null;
  return (
    <section className={styles.missing} aria-label="Missing packs">
      <h2>Maps ask for these, and nobody has written them</h2>
      <ul>
        {missing.map(({ name, usedBy }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>
              <UsedBy steps={usedBy} />
            </span>
            {onWrite ? (
              <Button size="xs" onClick={() => onWrite(name)}>
                Write it<span className="visually-hidden"> ({name})</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const List = ({ packs }: { packs: ContextPack[] }) => (
  <table className={table.table}>
    <thead>
      <tr>
        <th scope="col">Pack</th>
        <th scope="col">Owner</th>
        <th scope="col">Last review</th>
        <th scope="col">Right until</th>
        <th scope="col">State</th>
        <th scope="col">Told to</th>
      </tr>
    </thead>
    <tbody>
      {packs.map((pack) => (
        <Row key={pack.name} pack={pack} />
      ))}
    </tbody>
  </table>
);

/** What AI steps are told about the company, who owns each text and until when it counts as right. */
export function ContextPacksPage() {
  const { data, error, refetch } = useQuery(packsQuery);
  const [writing, setWriting] = useState<string | null>(null);
  const mayWrite = useRights().has('edit_maps');
  return (
    <>
      <PageHeader title="Context packs" note="What AI steps are told about the company">
        {mayWrite ? (
          <Button variant="filled" onClick={() => setWriting('')}>
            New pack
          </Button>
        ) : null}
      </PageHeader>
      {data ? (
        <ScrollRegion name="Context packs">
          <Missing missing={data.missing} onWrite={mayWrite ? setWriting : undefined} />
          {data.packs.length > 0 ? <List packs={data.packs} /> : null}
          {data.packs.length === 0 && data.missing.length === 0 ? (
            <EmptyState icon={<IconBook2 size={26} aria-hidden="true" />} title="No context pack yet">
              Prices, services, policies: write down what your AI steps have to know, name who keeps it right, and
              choose it at an AI step of a map. Past its review date its steps stop, so that nobody is told old prices.
            </EmptyState>
          ) : null}
        </ScrollRegion>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
      <Modal
        opened={writing !== null}
        onClose={() => setWriting(null)}
        title="New context pack"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {writing === null ? null : <NewPack name={writing} onClose={() => setWriting(null)} />}
      </Modal>
    </>
  );
}
