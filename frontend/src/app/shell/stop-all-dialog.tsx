import type { RunningCases, Switch } from '@baton/contract';
import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceOf } from '../../api/problem.ts';
import { setSwitch, switchEffectQuery, switchesQuery } from '../../api/workspace.ts';
import { useNow } from '../../ui/use-now.ts';
import { When } from '../../ui/when.tsx';
import { moment } from '../../words/moment.ts';
import { announce } from '../announce/announce.ts';
import { useMe, useRights } from '../use-me.ts';
import styles from './dialog.module.css';
import { RunningChoice } from './running-choice.tsx';
import { triedSentence } from './running-words.ts';
import { everything, keyOf, type SwitchTarget, useSwitchParts, useSwitchTargets } from './switch-targets.ts';

const MIN_REASON = 3;

/** Who stopped it, and what starting again means. */
function Stopped({ known }: { known: Switch }) {
  const { person } = useMe();
  const isAdmin = useRights().has('manage_workspace');
  const mine = known.by?.id === person.id || isAdmin;
  return (
    <div className={styles.facts}>
      <p>
        Stopped by {known.by?.name ?? 'a person who has left'}, <When at={known.at} />: “{known.reason}”
      </p>
      <p>
        {whileOff[known.running]} When you start again, held cases go on from the step they are at. Nothing is done
        twice.
      </p>
      {mine ? null : (
        <p>
          Only {known.by?.name ?? 'an administrator'}
          {known.by ? ' or an administrator' : ''} can start it again.
        </p>
      )}
    </div>
  );
}

const whileOff: Record<Switch['running'], string> = {
  pause: 'Cases hold where they are.',
  finish: 'Cases that were there before go on; newer ones hold.',
  people: 'People are asked instead of its calls.',
};

/** What is true of every stop, and when this one was tried. */
function Consequence({ tried }: { tried: Switch['tried'] }) {
  const now = useNow();
  return (
    <div className={styles.facts}>
      <p>No new call leaves Baton within one second. What is already on its way is recorded.</p>
      <p>New messages are still accepted and kept. Clocks of exceptions go on.</p>
      <p>{tried ? triedSentence(tried, moment(tried.at, now)) : 'Never tried so far.'}</p>
    </div>
  );
}

interface TargetParts {
  label: string;
  among: SwitchTarget[];
  picked: SwitchTarget;
  switches: ReadonlyMap<string, Switch>;
  onPick: (key: string) => void;
}

const TargetSelect = ({ label, among, picked, switches, onPick }: TargetParts) => (
  <NativeSelect
    label={label}
    data={among.map((one) => ({
      value: keyOf(one),
      label: switches.get(keyOf(one))?.off ? `${one.name} (stopped)` : one.name,
    }))}
    value={keyOf(picked)}
    onChange={(event) => onPick(event.currentTarget.value)}
  />
);

function SwitchForm({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const targets = useSwitchTargets(opened);
  const { data } = useQuery({ ...switchesQuery, enabled: opened });
  const [picked, setPicked] = useState(keyOf(everything));
  const [part, setPart] = useState('');
  const [reason, setReason] = useState('');
  const [running, setRunning] = useState<RunningCases>('pause');
  const whole = targets.find((one) => keyOf(one) === picked) ?? everything;
  const parts = useSwitchParts(whole);
  const target = parts.find((one) => keyOf(one) === part) ?? whole;
  const switches = new Map(data?.switches.map((one) => [keyOf(one), one]));
  const known = switches.get(keyOf(target));
  const off = known?.off !== true;
  const effect = useQuery({ ...switchEffectQuery(target), enabled: opened && off });
  const change = useMutation({
    mutationFn: () => setSwitch({ scope: target.scope, target: target.target, off, running, reason: reason.trim() }),
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
      <TargetSelect label="What should stop" among={targets} picked={whole} switches={switches} onPick={setPicked} />
      {parts.length > 1 ? (
        <TargetSelect label="How much of it" among={parts} picked={target} switches={switches} onPick={setPart} />
      ) : null}
      {known?.off ? <Stopped known={known} /> : <Consequence tried={known?.tried ?? null} />}
      {off && effect.data ? <RunningChoice effect={effect.data} picked={running} onPick={setRunning} /> : null}
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
  <Modal opened={opened} onClose={onClose} size="lg" title="Stop work" closeButtonProps={{ 'aria-label': 'Close' }}>
    <SwitchForm opened={opened} onClose={onClose} />
  </Modal>
);
