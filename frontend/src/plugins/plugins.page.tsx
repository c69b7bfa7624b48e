import type { InstalledPlugin, PluginLook } from '@baton/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconPuzzle } from '@tabler/icons-react';
import { useState } from 'react';
import { pluginsQuery } from '../api/plugins.ts';
import parts from '../connectors/connectors.module.css';
import { categoryName } from '../connectors/words.ts';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { When } from '../ui/when.tsx';
import { FindPlugin } from './find-plugin.tsx';
import { LookDialog } from './look-dialog.tsx';
import { PluginDialog, type PluginDeed } from './plugin-dialog.tsx';

type OnDeed = (deed: PluginDeed) => void;

function PluginState({ plugin }: { plugin: InstalledPlugin }) {
  if (plugin.problem) return <Label tone="stop">Does not run</Label>;
  return plugin.enabled ? <Label tone="execution">Runs</Label> : <Label>Disabled</Label>;
}

function PluginRow({ plugin, onDeed }: { plugin: InstalledPlugin; onDeed: OnDeed }) {
  const { name, version, category, hosts, source, installedBy, installedAt, enabled, problem } = plugin;
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong> <span className={table.quiet}>{version}</span>
      </th>
      <td>
        <PluginState plugin={plugin} />
        {problem ? <p className={table.problem}>{problem}</p> : null}
      </td>
      <td className={table.quiet}>{categoryName(category)}</td>
      <td className={table.quiet}>{hosts.length > 0 ? hosts.join(', ') : 'Nothing outside'}</td>
      <td className={table.quiet}>
        {source}, by {installedBy}, <When at={installedAt} />
      </td>
      <td>
        <span className={parts.buttons}>
          <Button
            size="xs"
            aria-label={`${enabled ? 'Disable' : 'Enable'} ${name}`}
            onClick={() => onDeed({ what: enabled ? 'disable' : 'enable', plugin })}
          >
            {enabled ? 'Disable' : 'Enable'}
          </Button>
          <Button size="xs" aria-label={`Remove ${name}`} onClick={() => onDeed({ what: 'remove', plugin })}>
            Remove
          </Button>
        </span>
      </td>
    </tr>
  );
}

function PluginTable({ plugins, onDeed }: { plugins: InstalledPlugin[]; onDeed: OnDeed }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Plugin</th>
          <th scope="col">State</th>
          <th scope="col">For</th>
          <th scope="col">May call</th>
          <th scope="col">Came from</th>
          <th scope="col">
            <span className="visually-hidden">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {plugins.map((plugin) => (
          <PluginRow key={plugin.id} plugin={plugin} onDeed={onDeed} />
        ))}
      </tbody>
    </table>
  );
}

/** Connectors that do not ship with Baton: looked at first, then installed exactly as looked at. */
export function PluginsPage() {
  const { data, error, refetch } = useQuery(pluginsQuery);
  const [look, setLook] = useState<PluginLook | null>(null);
  const [deed, setDeed] = useState<PluginDeed | null>(null);
  return (
    <>
      <PageHeader title="Plugins" note="For every company of this installation">
        <Link className={parts.way} to="/connectors">
          All connectors
        </Link>
      </PageHeader>
      {data ? (
        <ScrollRegion name="Plugins">
          {data.plugins.length > 0 ? <PluginTable plugins={data.plugins} onDeed={setDeed} /> : null}
          {data.plugins.length === 0 ? (
            <EmptyState icon={<IconPuzzle size={26} aria-hidden="true" />} title="No plugin is installed">
              The connectors that ship with Baton need none. Further ones come from npm, a file or a folder.
            </EmptyState>
          ) : null}
          <FindPlugin list={data} onLook={setLook} />
        </ScrollRegion>
      ) : error ? (
        <Failed failure={error} again={() => void refetch()} />
      ) : (
        <Loading lines={6} />
      )}
      <LookDialog look={look} onClose={() => setLook(null)} />
      <PluginDialog deed={deed} onClose={() => setDeed(null)} />
    </>
  );
}
