import type { Switch } from '@baton/contract';
import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceOf } from '../../api/problem.ts';
import { setSwitch, switchesQuery } from '../../api/workspace.ts';
import { When } from '../../ui/when.tsx';
import { announce } from '../announce/announce.ts';
import styles from './dialog.module.css';
import { everything, keyOf, type SwitchTarget, useSwitchParts, useSwitchTargets } from './switch-targets.ts';

const MIN_REASON = 3;

/** What the switch does to running cases, in the words of both directions. */
function Consequence({ known }: { known: Switch | undefined }) {
  if (known?.off) {
    return (
      <div className={styles.facts}>
        <p>
          Stopped by {known.by?.name ?? 'Baton'}, <When at={known.at} />: “{known.reason}”
        </p>
        <p>When you start again, waiting cases go on from the step they are at. Nothing is done twice.</p>
      </div>
    );
  }
  return (
    <div className={styles.facts}>
      <p>Running cases hold at the step they are at and go on when it is started again.</p>
      <p>No new call leaves Baton within one second. What is already on its way is recorded.</p>
      <p>New messages are still accepted and kept. Clocks of exceptions go on.</p>
      {known ? (
        <p>
          Last tried: started again <When at={known.at} />.
        </p>
      ) : (
        <p>Never tried so far.</p>
      )}
    </div>
  );
}

function SwitchForm({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const targets = useSwitchTargets(opened);
  const { data } = useQuery({ ...switchesQuery, enabled: opened });
  const [picked, setPicked] = useState(keyOf(everything));
  const [part, setPart] = useState('');
  const [reason, setReason] = useState('');
  const whole = targets.find((one) => keyOf(one) === picked) ?? everything;
  const parts = useSwitchParts(whole);
  const target = parts.find((one) => keyOf(one) === part) ?? whole;
  const switches = new Map(data?.switches.map((one) => [keyOf(one), one]));
  const known = switches.get(keyOf(target));
  const off = known?.off !== true;
  const options = (list: SwitchTarget[]) =>
    list.map((one) => ({
      value: keyOf(one),
      label: switches.get(keyOf(one))?.off ? `${one.name} (stopped)` : one.name,
    }));
  const change = useMutation({
    mutationFn: () => setSwitch({ scope: target.scope, target: target.target, off, reason: reason.trim() }),
    onSuccess: async () => {
      const what = target.scope === 'step' ? `${whole.name}, ${target.name}` : whole.name;
      announce(off ? `Stopped. ${what}.` : `Started again. ${what}.`);
      await Promise.all(['switches', 'me', 'maps', 'map'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      onClose();
    },
  });

  return (
    <form
      className={styles.parts}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <NativeSelect
        label="What should stop"
        data={options(targets)}
        value={keyOf(whole)}
        onChange={(event) => setPicked(event.currentTarget.value)}
      />
      {parts.length > 1 ? (
        <NativeSelect
          label="How much of it"
          data={options(parts)}
          value={keyOf(target)}
          onChange={(event) => setPart(event.currentTarget.value)}
        />
      ) : null}
      <Consequence known={known} />
      <Textarea
        label="Why (everybody will see it)"
        required
        withAsterisk={false}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      {change.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(change.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          type="submit"
          variant={off ? 'stop' : 'filled'}
          disabled={reason.trim().length < MIN_REASON}
          loading={change.isPending}
        >
          {off ? 'Stop now' : 'Start again'}
        </Button>
      </div>
    </form>
  );
}

/** The off switch: scope, what happens to running cases, who (the signed-in person) and why. */
export const StopAllDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => (
  <Modal opened={opened} onClose={onClose} title="Stop work" closeButtonProps={{ 'aria-label': 'Close' }}>
    <SwitchForm opened={opened} onClose={onClose} />
  </Modal>
);
