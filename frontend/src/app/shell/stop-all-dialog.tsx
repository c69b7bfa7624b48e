import type { Switch } from '@baton/contract';
import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mapsQuery } from '../../api/maps.ts';
import { sentenceOf } from '../../api/problem.ts';
import { setSwitch, switchesQuery } from '../../api/workspace.ts';
import { When } from '../../ui/when.tsx';
import { announce } from '../announce/announce.ts';
import styles from './dialog.module.css';

const EVERYTHING = 'everything';
const MIN_REASON = 3;

interface Target {
  scope: 'everything' | 'map';
  target: string;
  name: string;
}

const useTargets = (opened: boolean): Target[] => {
  const { data } = useQuery({ ...mapsQuery, enabled: opened });
  const maps = (data?.maps ?? []).filter((map) => map.version !== null);
  return [
    { scope: 'everything', target: '', name: 'Everything: all maps and connectors' },
    ...maps.map((map): Target => ({ scope: 'map', target: map.slug, name: `Map: ${map.title}` })),
  ];
};

const keyOf = (target: Target): string => (target.scope === 'map' ? `map ${target.target}` : EVERYTHING);

/** What the switch does to running cases, in the words of both directions. */
function Consequence({ current }: { current: Switch | undefined }) {
  if (current) {
    return (
      <div className={styles.facts}>
        <p>
          Stopped by {current.by?.name ?? 'Baton'}, <When at={current.at} />: “{current.reason}”
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
    </div>
  );
}

function SwitchForm({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const targets = useTargets(opened);
  const { data } = useQuery({ ...switchesQuery, enabled: opened });
  const [picked, setPicked] = useState(EVERYTHING);
  const [reason, setReason] = useState('');
  const target = targets.find((one) => keyOf(one) === picked) ?? targets[0]!;
  const current = data?.switches.find((one) => one.off && one.scope === target.scope && one.target === target.target);
  const off = current === undefined;
  const change = useMutation({
    mutationFn: () => setSwitch({ scope: target.scope, target: target.target, off, reason: reason.trim() }),
    onSuccess: async () => {
      announce(off ? `Stopped. ${target.name}.` : `Started again. ${target.name}.`);
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
        data={targets.map((one) => ({ value: keyOf(one), label: one.name }))}
        value={picked}
        onChange={(event) => setPicked(event.currentTarget.value)}
      />
      <Consequence current={current} />
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
