import type { MapShare, MapSide, NewShare, ShareMap } from '@baton/contract';
import { Button, Modal, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceOf } from '../../api/problem.ts';
import { endShare, makeShare, sharesQuery } from '../../api/shares.ts';
import { announce } from '../../app/announce/announce.ts';
import dialog from '../../app/shell/dialog.module.css';
import { CopyLine } from '../../ui/copy-line.tsx';
import { When } from '../../ui/when.tsx';
import styles from '../versions/versions-dialog.module.css';

interface Props {
  slug: string;
  side: MapSide;
  opened: boolean;
  onClose: () => void;
}

/** Links with which people outside may look at this side of the map: made here, and taken back here. */
export function ShareDialog(props: Props) {
  const { opened, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title="Share by link"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {opened ? <Sharing {...props} /> : null}
    </Modal>
  );
}

const days = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
];
const sides = { current: 'Current', redesigned: 'Redesigned' } as const;

function Sharing({ slug, side }: Props) {
  const queries = useQueryClient();
  const { data } = useQuery(sharesQuery(slug));
  const [holds, setHolds] = useState('30');
  const [made, setMade] = useState<NewShare>();
  const again = () => queries.invalidateQueries({ queryKey: ['shares', slug] });
  const make = useMutation({
    mutationFn: () => makeShare(slug, { side, days: Number(holds) as ShareMap['days'] }),
    onSuccess: async (share) => {
      setMade(share);
      await again();
    },
  });
  const end = useMutation({
    mutationFn: (share: MapShare) => endShare(slug, share.id),
    onSuccess: async (_, { id }) => {
      if (made?.share.id === id) setMade(undefined);
      announce('The link opens nothing any more.');
      await again();
    },
  });
  const problem = make.error ?? end.error;
  return (
    <div className={dialog.parts}>
      <p>
        Whoever has the link sees the {sides[side].toLowerCase()} map as it is drawn at that moment: its picture, its
        steps and its measures. No cases, no instructions, no e-mail addresses, and nothing can be changed.
      </p>
      <div className={styles.making}>
        <NativeSelect
          label="Holds for"
          data={days}
          value={holds}
          onChange={(event) => setHolds(event.currentTarget.value)}
        />
        <Button variant="filled" loading={make.isPending} onClick={() => make.mutate()}>
          Make a link
        </Button>
      </div>
      {made ? (
        <div role="status">
          <CopyLine name="The link; it is not shown again" text={made.link} />
        </div>
      ) : null}
      {problem ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(problem)}
        </p>
      ) : null}
      {data && data.shares.length > 0 ? (
        <ul className={styles.list} aria-label="Links that open something">
          {data.shares.map((share) => (
            <ShareLine key={share.id} share={share} onEnd={() => end.mutate(share)} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function ShareLine({ share, onEnd }: { share: MapShare; onEnd: () => void }) {
  const { side, madeBy, madeAt, expiresAt, opened, openedAt } = share;
  return (
    <li>
      <span className={styles.words}>
        <strong>
          {sides[side]}, until <When at={expiresAt} />
        </strong>
        <span className={styles.quiet}>
          Made by {madeBy.name}, <When at={madeAt} />.{' '}
          {openedAt ? (
            <>
              Opened {opened === 1 ? 'once' : `${opened} times`}, last <When at={openedAt} />.
            </>
          ) : (
            'Not opened yet.'
          )}
        </span>
      </span>
      <Button size="compact-sm" aria-label={`End the link of ${madeBy.name} for ${sides[side]}`} onClick={onEnd}>
        End
      </Button>
    </li>
  );
}
