import type { IntakeAddress, IntakeView, MapView } from '@baton/contract';
import { Button, Modal, NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { intakeQuery } from '../../api/maps.ts';
import dialog from '../../app/shell/dialog.module.css';
import { Failed, Loading } from '../../ui/states.tsx';
import { AddressList } from './address-list.tsx';
import { AddressMade } from './address-made.tsx';
import { OwnAddressForm } from './own-address-form.tsx';
import { TheirAddressForm } from './their-address-form.tsx';

/** How messages get to the map, where they come in now, and another address for them. */
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
        {opened ? <Intake map={map} onClose={close} /> : null}
      </Modal>
    </>
  );
}

interface Parts {
  map: MapView;
  onClose: () => void;
}

function Intake({ map, onClose }: Parts) {
  const [shown, setShown] = useState<{ made: IntakeAddress; intake: IntakeView } | null>(null);
  const [step, setStep] = useState('');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ ...intakeQuery(map.slug, step), placeholderData: keepPreviousData });
  if (error) return <Failed failure={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  if (shown) return <AddressMade {...shown} example={step === '' ? map.example : null} onClose={onClose} />;
  const keep = (made: IntakeAddress) => {
    setShown({ made, intake: data });
    void queries.invalidateQueries({ queryKey: ['map', map.slug], exact: true });
  };
  return (
    <div className={dialog.parts}>
      {data.places.length > 1 ? (
        <NativeSelect
          label="For what"
          data={data.places.map((place) => ({ value: place.step ?? '', label: placeTitle(place) }))}
          value={step}
          onChange={(event) => setStep(event.currentTarget.value)}
        />
      ) : null}
      <Way key={step} intake={data} slug={map.slug} step={step} onMade={keep} onClose={onClose} />
      <AddressList slug={map.slug} addresses={data.addresses} shared={data.shared} />
    </div>
  );
}

const placeTitle = ({ step, title }: IntakeView['places'][number]): string =>
  step === null ? `What starts a case: ${title}` : `What “${title}” waits for`;

interface WayParts {
  intake: IntakeView;
  slug: string;
  step: string;
  onMade: (made: IntakeAddress) => void;
  onClose: () => void;
}

function Way({ intake, ...more }: WayParts) {
  const name = intake.connector.title;
  if (intake.how === 'ours') return <OwnAddressForm {...more} />;
  // Baton asks for what starts cases; for what a step waits for, an admin has to.
  const byHand = intake.how === 'theirs' || (intake.how === 'itself' && more.step !== '');
  if (byHand) return <TheirAddressForm {...more} intake={intake} />;
  return (
    <>
      <p>
        {intake.how === 'asks'
          ? `Baton asks ${name} for news by itself, as soon as the account is connected. No address is needed.`
          : `Baton asks ${name} to deliver here, as soon as the account is connected and the map published. No address is needed.`}
      </p>
      <div className={dialog.buttons}>
        <Button component="a" href={`/connectors/${intake.connector.id}`}>
          Open {name}
        </Button>
        <Button variant="filled" onClick={more.onClose}>
          Done
        </Button>
      </div>
    </>
  );
}
