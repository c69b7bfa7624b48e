import type { IntakeAddress, IntakeView } from '@baton/contract';
import { Button, PasswordInput, Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { makeIntakeAddress } from '../../api/maps.ts';
import { sentenceOf } from '../../api/problem.ts';
import dialog from '../../app/shell/dialog.module.css';

interface Parts {
  slug: string;
  /** '' = the trigger. */
  step: string;
  intake: IntakeView;
  onMade: (made: IntakeAddress) => void;
  onClose: () => void;
}

const withoutEmpty = (secrets: Record<string, string>) =>
  Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== ''));

/** A system that signs with a secret of its own, which an admin copies from there. */
export function TheirAddressForm({ slug, step, intake, onMade, onClose }: Parts) {
  const { connector, how, known, wants } = intake;
  const isRequired = how === 'theirs';
  const [other, setOther] = useState(!known);
  const [secrets, setSecrets] = useState<Record<string, string>>({});
  const make = useMutation({
    mutationFn: () =>
      makeIntakeAddress(slug, { ...(step && { step }), ...(other && { secrets: withoutEmpty(secrets) }) }),
    onSuccess: onMade,
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form className={dialog.parts} onSubmit={submit}>
      <p>
        {known
          ? `${connector.title} delivers to an address of another map already. This map can listen to what comes in there.`
          : `${connector.title} signs what it delivers. Copy the secret that it signs with from the settings of your app there.`}
      </p>
      {known ? (
        <Switch
          label={`Another app of ${connector.title} delivers to this map`}
          checked={other}
          onChange={(event) => setOther(event.currentTarget.checked)}
        />
      ) : null}
      {other
        ? wants.map(({ name, title }) => (
            <PasswordInput
              key={name}
              label={title}
              description={`Stored encrypted, and never shown again.${isRequired ? '' : ` Leave it empty where ${connector.title} hands it over in its first call.`}`}
              required={isRequired}
              autoComplete="off"
              maxLength={1_000}
              value={secrets[name] ?? ''}
              onChange={({ currentTarget: { value } }) => setSecrets({ ...secrets, [name]: value })}
            />
          ))
        : null}
      {make.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(make.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={make.isPending}>
          {other ? 'Make an address' : 'Listen there too'}
        </Button>
      </div>
    </form>
  );
}
