import type { SharedMap } from '@baton/contract';
import type { MapDraft } from '@baton/process-maps/edit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { sharedQuery } from '../api/shares.ts';
import { drawDraft } from '../map-editor/canvas/edit-parts.ts';
import { Mark } from '../ui/mark.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import { When } from '../ui/when.tsx';
import { LinkMeasures } from './link-measures.tsx';
import { LinkOutline } from './link-outline.tsx';
import { LinkPicture } from './link-picture.tsx';
import styles from './map-by-link.module.css';

/** A map for somebody who only has a link: its picture, its outline and its measures. Nothing can be done here but look. */
export function MapByLinkPage() {
  // The secret stays in the part of the address that browsers send to nobody, so the page can be opened again.
  const [secret] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const { data, error, refetch } = useQuery({ ...sharedQuery(secret), enabled: secret !== '' });
  useEffect(() => {
    if (data) document.title = `${data.map.title} · Baton`;
  }, [data]);
  return (
    <div className={styles.page}>
      {data ? <Opened shared={data} /> : null}
      {secret === '' ? (
        <main>
          <EmptyState heading="h1" title="This link is not whole">
            Expected an address with a long word behind “#”. Copy the whole link once more, or ask for a new one.
          </EmptyState>
        </main>
      ) : null}
      {error && !data ? (
        <main>
          <h1 className="visually-hidden">A shared map</h1>
          <Failed failure={error} again={() => void refetch()} />
        </main>
      ) : null}
      {secret !== '' && !data && !error ? <Loading lines={8} /> : null}
    </div>
  );
}

const sides = { current: 'How it runs today', redesigned: 'How it shall run' } as const;

function Opened({ shared }: { shared: SharedMap }) {
  const { company, side, expiresAt, measures } = shared;
  // The server shows only what the contract names; all of it is optional in a draft.
  const draft = shared.map as unknown as MapDraft;
  const drawn = useMemo(() => drawDraft(draft), [draft]);
  return (
    <>
      <header className={styles.header}>
        <Mark size={30} />
        <div className={styles.names}>
          <h1>{shared.map.title}</h1>
          <p>
            {sides[side]} · shared by {company} · until <When at={expiresAt} />
          </p>
        </div>
      </header>
      <main>
        <LinkMeasures handoffs={drawn.picture.handoffs} measures={measures} />
        <LinkPicture draft={draft} />
        <LinkOutline drawn={drawn} />
      </main>
    </>
  );
}
