import type { PluginChange, PluginLook } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { installPlugin } from '../api/plugins.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import styles from '../connectors/connectors.module.css';
import { categoryName } from '../connectors/words.ts';
import { Label, type LabelTone } from '../ui/label.tsx';

const effects: Record<PluginChange['effect'], { words: string; tone: LabelTone }> = {
  stops: { words: 'Stops maps', tone: 'stop' },
  check: { words: 'Look at it', tone: 'waiting' },
  new: { words: 'New', tone: 'execution' },
};

function Change({ change }: { change: PluginChange }) {
  const { effect, what, maps, usedElsewhere } = change;
  const users = [...maps.map(({ title }) => title), ...(usedElsewhere ? ['another company'] : [])];
  return (
    <li>
      <span>
        {what} {users.length > 0 ? <span className={styles.quiet}>Used by {users.join(', ')}.</span> : null}
      </span>
      <Label tone={effects[effect].tone}>{effects[effect].words}</Label>
    </li>
  );
}

function Facts({ look }: { look: PluginLook }) {
  const { hosts, actions, triggers, source, packageName, integrity } = look;
  return (
    <dl className={styles.facts}>
      <dt>Package</dt>
      <dd>
        {packageName}, {source}
      </dd>
      <dt>May call</dt>
      <dd>{hosts.length > 0 ? hosts.join(', ') : 'Nothing outside'}</dd>
      <dt>Can do</dt>
      <dd>
        {actions
          .map(({ title, changesSomething }) => `${title}${changesSomething ? ' (changes something)' : ''}`)
          .join(', ') || 'No action'}
      </dd>
      <dt>Starts maps with</dt>
      <dd>{triggers.map(({ title }) => title).join(', ') || 'Nothing'}</dd>
      <dt>Checksum</dt>
      <dd>{integrity}</dd>
    </dl>
  );
}

const verbOf = ({ installed }: PluginLook): string =>
  installed ? (installed.same ? 'Install again' : 'Upgrade') : 'Install';

function Inside({ look, onClose }: { look: PluginLook; onClose: () => void }) {
  const queries = useQueryClient();
  const [accepted, setAccepted] = useState(false);
  const install = useMutation({
    mutationFn: () => installPlugin({ integrity: look.integrity, acceptStops: accepted }),
    onSuccess: async (list) => {
      queries.setQueryData(['plugins'], list);
      await queries.invalidateQueries({ queryKey: ['connectors'] });
      announce(`${look.name} ${look.version} is installed.`);
      onClose();
    },
  });
  return (
    <div className={dialog.parts}>
      {look.installed ? <p>Version {look.installed.version} is installed now.</p> : null}
      <Facts look={look} />
      {look.changes.length > 0 ? (
        <>
          <strong>What changes</strong>
          <ul className={styles.lines}>
            {look.changes.map((change) => (
              <Change key={`${change.kind} ${change.id} ${change.what}`} change={change} />
            ))}
          </ul>
        </>
      ) : null}
      {look.stops ? (
        <label className={styles.stakes}>
          <input type="checkbox" checked={accepted} onChange={(event) => setAccepted(event.currentTarget.checked)} />
          <span>The maps that stop are meant to.</span>
        </label>
      ) : null}
      {install.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(install.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="filled"
          disabled={look.stops && !accepted}
          loading={install.isPending}
          onClick={() => install.mutate()}
        >
          {verbOf(look)}
        </Button>
      </div>
    </div>
  );
}

/** What a package is and what it would change, before anything is installed. */
export function LookDialog({ look, onClose }: { look: PluginLook | null; onClose: () => void }) {
  return (
    <Modal
      opened={look !== null}
      onClose={onClose}
      size="lg"
      title={look ? `${look.name} ${look.version}, ${categoryName(look.category)}` : ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {look ? <Inside key={look.integrity} look={look} onClose={onClose} /> : null}
    </Modal>
  );
}
