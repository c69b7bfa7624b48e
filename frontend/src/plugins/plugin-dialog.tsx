import type { InstalledPlugin, PluginUses } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { pluginUsesQuery, removePlugin, switchPlugin } from '../api/plugins.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import styles from '../connectors/connectors.module.css';
import { Failed, Loading } from '../ui/states.tsx';

export interface PluginDeed {
  what: 'enable' | 'disable' | 'remove';
  plugin: InstalledPlugin;
}

const verbs: Record<PluginDeed['what'], { verb: string; done: string }> = {
  enable: { verb: 'Enable', done: 'enabled' },
  disable: { verb: 'Disable', done: 'disabled' },
  remove: { verb: 'Remove', done: 'removed' },
};

function WhatHappens({ what, uses }: { what: PluginDeed['what']; uses: PluginUses }) {
  const { maps, usedElsewhere, account, accountsElsewhere, mayRemove } = uses;
  if (what === 'enable') return <p>Maps may use it again, and cases that wait at its steps go on.</p>;
  const users = [...maps.map(({ title }) => title), ...(usedElsewhere ? ['maps of another company'] : [])];
  return (
    <>
      {users.length > 0 ? (
        <p>
          Used by {users.join(', ')}. {what === 'disable' ? 'They stop at its steps until it is enabled again.' : ''}
        </p>
      ) : (
        <p>No map uses it, so nothing stops.</p>
      )}
      {what === 'remove' && account ? <p>The account “{account}” is forgotten with it.</p> : null}
      {what === 'remove' && !mayRemove ? (
        <p className={styles.problem}>
          It cannot be removed while a map uses it{accountsElsewhere > 0 ? ' or another company has an account' : ''}.
          Disable it instead.
        </p>
      ) : null}
    </>
  );
}

function Inside({ deed: { what, plugin }, onClose }: { deed: PluginDeed; onClose: () => void }) {
  const queries = useQueryClient();
  const { data: uses, error } = useQuery(pluginUsesQuery(plugin.id));
  const run = useMutation({
    mutationFn: () => (what === 'remove' ? removePlugin(plugin.id) : switchPlugin(plugin.id, what === 'enable')),
    onSuccess: async (list) => {
      queries.setQueryData(['plugins'], list);
      await queries.invalidateQueries({ queryKey: ['connectors'] });
      announce(`${plugin.name} is ${verbs[what].done}.`);
      onClose();
    },
  });
  if (error) return <Failed failure={error} />;
  if (!uses) return <Loading lines={3} />;
  const barred = what === 'remove' && !uses.mayRemove;
  return (
    <div className={dialog.parts}>
      <WhatHappens what={what} uses={uses} />
      {run.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(run.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        {barred ? null : (
          <Button variant={what === 'enable' ? 'filled' : 'stop'} loading={run.isPending} onClick={() => run.mutate()}>
            {verbs[what].verb}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What enabling, disabling or removing a plugin does, before it is done. */
export function PluginDialog({ deed, onClose }: { deed: PluginDeed | null; onClose: () => void }) {
  return (
    <Modal
      opened={deed !== null}
      onClose={onClose}
      title={deed ? `${verbs[deed.what].verb} ${deed.plugin.name}?` : ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {deed ? <Inside deed={deed} onClose={onClose} /> : null}
    </Modal>
  );
}
