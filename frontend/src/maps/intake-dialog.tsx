import type { IntakeAddress, MapView } from '@baton/contract';
import { Button, Modal, Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { makeIntakeAddress } from '../api/maps.ts';
import { sentenceOf } from '../api/problem.ts';
import dialog from '../app/shell/dialog.module.css';
import { CopyLine } from '../ui/copy-line.tsx';
import { sendLine } from './send-line.ts';

function Made({ made, example, onClose }: { made: IntakeAddress; example: MapView['example']; onClose: () => void }) {
  const url = `${window.location.origin}${made.path}`;
  return (
    <div className={dialog.parts}>
      <p role="status">
        Copy this now: it is shown <strong>once</strong> and cannot be read again. Lost it? Make another one.
      </p>
      <CopyLine name="Address" text={url} />
      {made.signingSecret === null ? null : <CopyLine name="Secret to sign with" text={made.signingSecret} />}
      {example === null ? null : (
        <CopyLine name="A first message, from a terminal" text={sendLine(url, made.signingSecret, example)} />
      )}
      <div className={dialog.buttons}>
        <Button variant="filled" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}

function IntakeForm({ map, onClose }: { map: MapView; onClose: () => void }) {
  const [signed, setSigned] = useState(false);
  const make = useMutation({ mutationFn: () => makeIntakeAddress(map.slug, signed) });
  if (make.data) return <Made made={make.data} example={map.example} onClose={onClose} />;
  return (
    <div className={dialog.parts}>
      <p>
        Another system starts a case by sending a message to an address of this map.{' '}
        {map.intake === null ? 'It has none yet.' : 'Addresses that exist go on working beside the new one.'}
      </p>
      <Switch
        label="The sender signs each message"
        description="Safer. Otherwise the address itself is the proof, so keep it secret."
        checked={signed}
        onChange={(event) => setSigned(event.currentTarget.checked)}
      />
      {make.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(make.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" loading={make.isPending} onClick={() => make.mutate()}>
          Make an address
        </Button>
      </div>
    </div>
  );
}

/** Makes an address that the map receives at, and says how to send a first message there. */
export function IntakeButton({ map }: { map: MapView }) {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>Intake address</Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title="How messages come in"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <IntakeForm map={map} onClose={close} />
      </Modal>
    </>
  );
}
