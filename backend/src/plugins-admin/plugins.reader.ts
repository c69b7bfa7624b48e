import type { InstalledPlugin, PluginList, PluginLook, PluginUses } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import type { Look } from '../connectors/install/plugin-installer.ts';
import type { PluginLine } from '../connectors/install/plugin-rows.ts';
import { isUsed, stoppedBy } from '../connectors/install/refuse-stops.ts';
import type { PluginUse } from '../connectors/install/uses-of-plugin.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { INSTALLING, type Installing, PLUGINS } from '../http/parts.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';

type Company = Pick<SignedInPerson, 'workspaceId'>;

/** Installed plugins as one company may see them: of other companies only that they are there. */
@Injectable()
export class PluginsReader {
  constructor(
    @Inject(INSTALLING) private readonly hub: Installing,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  async list(person: Company): Promise<PluginList> {
    const [rows, dropped] = await Promise.all([this.hub.installer.list(), this.hub.drop.list()]);
    return { plugins: rows.map((row) => this.#line(row, person)), dropped, dropFolder: this.hub.drop.place };
  }

  async uses(person: Company, id: string): Promise<PluginUses> {
    const installed = (await this.hub.installer.find(id)) !== undefined;
    if (!installed && !this.plugins.find(id)) throw notFound(`connector “${id.slice(0, 60)}”`);
    const { maps, accounts } = await this.hub.installer.uses(id);
    const elsewhere = accounts.filter(({ workspaceId }) => workspaceId !== person.workspaceId).length;
    return {
      ...usedBy(maps, person),
      account: accounts.find(({ workspaceId }) => workspaceId === person.workspaceId)?.label ?? null,
      accountsElsewhere: elsewhere,
      mayRemove: installed && maps.length === 0 && elsewhere === 0,
    };
  }

  /** What installing would change, for this company to read. */
  about({ plugin, integrity, installed, changes, uses }: Look, source: string, person: Company): PluginLook {
    const { id, name, version, category, hosts, auth, sandbox, actions, triggers } = plugin.descriptor;
    return {
      integrity,
      source,
      id,
      name,
      version,
      category,
      packageName: plugin.name,
      hosts: [...hosts],
      account: auth.kind,
      hasSandbox: sandbox,
      actions: Object.entries(actions).map(([action, { title, idempotency }]) => ({
        id: action,
        title,
        changesSomething: idempotency !== 'read',
      })),
      triggers: Object.entries(triggers).map(([trigger, { title }]) => ({ id: trigger, title })),
      installed: installed ? { version: installed.version, same: installed.integrity === integrity } : null,
      changes: changes.map((change) => ({
        ...change,
        ...usedBy(
          uses.filter((use) => isUsed(change, use)),
          person,
        ),
      })),
      stops: stoppedBy({ changes, uses }).length > 0,
    };
  }

  #line({ descriptor, installedIn, ...row }: PluginLine, { workspaceId }: Company): InstalledPlugin {
    const own = installedIn === null || installedIn === workspaceId;
    return {
      id: row.id,
      name: descriptor.name,
      version: row.version,
      category: descriptor.category,
      enabled: row.enabled,
      packageName: row.packageName,
      source: row.source,
      integrity: row.integrity,
      installedBy: own ? row.installedBy : 'An admin of this installation',
      installedAt: row.installedAt.toISOString(),
      hosts: [...descriptor.hosts],
      problem: this.hub.installed.problemOf(row.id) ?? null,
    };
  }
}

function usedBy(uses: PluginUse[], { workspaceId }: Company) {
  const own = uses.filter((use) => use.workspaceId === workspaceId);
  const maps = new Map(own.map(({ slug, map }) => [slug, { slug, title: map }]));
  return { maps: [...maps.values()], usedElsewhere: own.length < uses.length };
}
