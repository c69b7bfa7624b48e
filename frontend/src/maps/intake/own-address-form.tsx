import type { IntakeAddress } from '@baton/contract';
import { Button, Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { makeIntakeAddress } from '../../api/maps.ts';
import { sentenceOf } from '../../api/problem.ts';
import dialog from '../../app/shell/dialog.module.css';

interface Parts {
  slug: string;
  /** '' = the trigger. */
  step: string;
  onMade: (made: IntakeAddress) => void;
  onClose: () => void;
}

/** Any system may deliver to such an address; how it proves who it is, is chosen here. */
export function OwnAddressForm({ slug, step, onMade, onClose }: Parts) {
  const [signed, setSigned] = useState(false);
  const make = useMutation({
    mutationFn: () => makeIntakeAddress(slug, { signed, ...(step && { step }) }),
    onSuccess: onMade,
  });
  return (
    <>
      <p>
        Another system {step === '' ? 'starts a case' : 'brings what this step waits for'} by sending a message to an
        address of this map.
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
    </>
  );
}
