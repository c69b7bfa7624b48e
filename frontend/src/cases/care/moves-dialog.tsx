import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { moveCases, movesQuery } from '../../api/care.ts';
import { useRights } from '../../app/use-me.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { MoveFacts } from './move-facts.tsx';
import { ReasonForm } from './reason-form.tsx';

function Moves({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery({ ...movesQuery(slug), gcTime: 0 });
  if (!data) return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={4} />;
  const { version, safe, safeTotal } = data;
  return (
    <ReasonForm
      verb={`Move to version ${version}`}
      said="Moved."
      possible={safeTotal > 0}
      work={(reason) => moveCases(slug, { version, cases: safe.map(({ id }) => id), reason })}
      onClose={onClose}
    >
      <MoveFacts preview={data} />
    </ReasonForm>
  );
}

/** All running cases of a map that may follow its published version, after a look at which and why. */
export function MoveCasesButton({ slug }: { slug: string }) {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  if (!useRights().has('publish_maps')) return null;
  return (
    <>
      <Button onClick={() => setOpened(true)}>Move cases here</Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title="Move running cases to the published version"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Moves slug={slug} onClose={close} />
      </Modal>
    </>
  );
}
