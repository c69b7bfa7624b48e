import { userInfo } from 'node:os';
import { fetchPackage } from '../../connectors/install/fetch-package.ts';
import { type Look, PluginInstaller } from '../../connectors/install/plugin-installer.ts';
import { PluginRefused } from '../../connectors/install/plugin-refused.ts';
import { installedPlugins } from '../../connectors/installed-plugins.ts';
import { onOwnMachine } from '../on-own-machine.ts';
import { type Output, table } from '../output.ts';

const withInstaller = <T>(work: (installer: PluginInstaller) => Promise<T>): Promise<T> =>
  onOwnMachine((pool, { home }) => {
    const bundled = installedPlugins.map(({ id }) => id);
    // Nothing runs in this process; the ones that do look every two seconds.
    return work(new PluginInstaller({ pool, home, bundled, refresh: async () => undefined }));
  });

const somebodyHere = () => ({ id: null, name: `${userInfo().username} (command line)`, workspaceId: null });

/** `baton plugin look`. */
export async function lookCommand(what: string, { json }: { json?: boolean }, output: Output): Promise<void> {
  const { packed } = await fetchPackage(what);
  const look = await withInstaller((installer) => installer.look(packed));
  if (json) return output.out(JSON.stringify(reportOf(look), null, 2));
  tell(look, output);
}

/** `baton plugin install`: whole or not at all. */
export async function installCommand(
  what: string,
  { integrity, acceptStops = false }: { integrity?: string; acceptStops?: boolean },
  output: Output,
): Promise<void> {
  const { packed, source } = await fetchPackage(what);
  const look = await withInstaller((installer) =>
    installer.install({ packed, source, integrity, acceptStops, by: somebodyHere() }),
  );
  tell(look, output);
  output.out(
    look.installed
      ? 'Upgraded. Running processes take it up within seconds.'
      : 'Installed. An admin can connect it now.',
  );
}

/** `baton plugin upgrade`: only what is installed already, and only to another version of it. */
export async function upgradeCommand(
  what: string,
  { integrity, acceptStops = false, preview = false }: { integrity?: string; acceptStops?: boolean; preview?: boolean },
  output: Output,
): Promise<void> {
  const { packed, source } = await fetchPackage(what);
  const look = await withInstaller(async (installer) => {
    const seen = await installer.look(packed, integrity);
    const { id, version } = seen.plugin.descriptor;
    if (!seen.installed)
      throw new PluginRefused(`No plugin “${id}” is installed: use "baton plugin install" for a new one.`);
    if (seen.installed.version === version) throw new PluginRefused(`“${id}” ${version} is installed already.`);
    if (preview) return seen;
    return installer.install({ packed, source, integrity: seen.integrity, acceptStops, by: somebodyHere() });
  });
  tell(look, output);
  output.out(preview ? 'Nothing was changed.' : 'Upgraded. Running processes take it up within seconds.');
}

/** `baton plugin list`. */
export async function listCommand({ json }: { json?: boolean }, output: Output): Promise<void> {
  const rows = await withInstaller((installer) => installer.list());
  const lines = rows.map(({ id, version, enabled, source, installedBy, installedAt, integrity }) => ({
    id,
    version,
    enabled,
    source,
    installedBy,
    integrity,
    installedAt: installedAt.toISOString(),
  }));
  if (json) return output.out(JSON.stringify({ plugins: lines }, null, 2));
  if (lines.length === 0) return output.out('No plugin is installed; those that ship with Baton are always there.');
  const cells = lines.map((line) => [line.id, line.version, line.enabled ? 'enabled' : 'disabled', line.source]);
  output.out(table([['Plugin', 'Version', 'State', 'From'], ...cells]));
}

/** `baton plugin enable|disable|remove`. */
export async function changeCommand(verb: 'enable' | 'disable' | 'remove', id: string, output: Output): Promise<void> {
  await withInstaller((installer) =>
    verb === 'remove' ? installer.remove(id, somebodyHere()) : installer.enable(id, verb === 'enable', somebodyHere()),
  );
  output.out(`${id} is ${{ enable: 'enabled', disable: 'disabled', remove: 'removed' }[verb]}.`);
}

function reportOf({ plugin, integrity, installed, changes, uses }: Look) {
  const { id, name, version, hosts, auth, actions, triggers } = plugin.descriptor;
  return {
    id,
    name,
    version,
    hosts,
    account: auth.kind,
    integrity,
    actions: Object.keys(actions),
    triggers: Object.keys(triggers),
    installed: installed?.version ?? null,
    changes,
    maps: uses.map(({ map, kind, id: used }) => ({
      map,
      kind,
      id: used,
    })),
  };
}

function tell(look: Look, output: Output): void {
  const { id, name, version, hosts, actions, triggers, installed, changes, maps, integrity } = reportOf(look);
  output.out(`${name} (${id}) ${version}${installed === null ? '' : `, in place of ${installed}`}`);
  output.out(`May call: ${hosts.map((host) => (host === '*' ? 'any public host' : host)).join(', ') || 'nobody'}`);
  output.out(`Offers ${actions.length} actions and ${triggers.length} triggers.`);
  for (const { what, effect, kind, id: changed } of changes) {
    const hit = maps.filter((use) => use.kind === kind && use.id === changed).map(({ map }) => `“${map}”`);
    const marks = { stops: '✗', check: '!', new: '+' };
    output.out(`${marks[effect]} ${what}${hit.length > 0 ? ` Used by ${[...new Set(hit)].join(', ')}.` : ''}`);
  }
  output.out(integrity);
}
