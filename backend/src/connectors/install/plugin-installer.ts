import type { Json } from '@baton/process-maps';
import type pg from 'pg';
import { inTransaction } from '../../persistence/durable/in-transaction.ts';
import type { ProcessLimits } from '../isolation/process-limits.ts';
import { type Change, compareDescriptors } from './compare-descriptors.ts';
import { checkDescribed } from './describe-again.ts';
import { integrityOf, isIntegrity, sameIntegrity } from './integrity.ts';
import { type Installer, noteChange } from './note-change.ts';
import { PluginRefused } from './plugin-refused.ts';
import { type PluginLine, PluginRows } from './plugin-rows.ts';
import { type PluginPackage, readPackage } from './read-package.ts';
import { readTarball } from './read-tarball.ts';
import { pluginFolder, unpack } from './unpack.ts';
import { listOf, mapNames, refuseForOthers, refuseStops } from './refuse-stops.ts';
import { accountsOfPlugin, type PluginUse, type UsesNow, usesOfPlugin } from './uses-of-plugin.ts';

export interface InstallPorts {
  pool: pg.Pool;
  /** Baton's data folder. */
  home: string;
  /** Ids of the connectors that ship with Baton. */
  bundled: readonly string[];
  /** This process takes up what changed; others follow by themselves. */
  refresh: () => Promise<void>;
  limits?: ProcessLimits;
}

/** What somebody sees before a plugin is installed. */
export interface Look {
  plugin: PluginPackage;
  integrity: string;
  /** What is installed now under the same id. */
  installed: PluginLine | undefined;
  changes: Change[];
  uses: PluginUse[];
}

export interface InstallRequest {
  packed: Buffer;
  /** Where it came from, in words. */
  source: string;
  /** What the admin agreed to; absent = whatever this is. */
  integrity?: string | undefined;
  /** Published maps that an upgrade stops are meant. */
  acceptStops: boolean;
  by: Installer;
}

/** Installs, upgrades and removes plugins for the whole installation: whole or not at all. */
export class PluginInstaller {
  readonly #ports: InstallPorts;

  constructor(ports: InstallPorts) {
    this.#ports = ports;
  }

  list(): Promise<PluginLine[]> {
    return new PluginRows(this.#ports.pool).list();
  }

  find(id: string): Promise<PluginLine | undefined> {
    return new PluginRows(this.#ports.pool).find(id);
  }

  /** What stops when it is disabled, and what goes along when it is removed. */
  async uses(id: string): Promise<UsesNow> {
    const [maps, accounts] = [await usesOfPlugin(this.#ports.pool, id), await accountsOfPlugin(this.#ports.pool, id)];
    return { maps, accounts };
  }

  /** Everything that can be known without installing. @throws PluginRefused */
  async look(packed: Buffer, expected?: string): Promise<Look> {
    checkExpected(packed, expected);
    const plugin = readPackage(await readTarball(packed));
    const installed = await new PluginRows(this.#ports.pool).find(plugin.descriptor.id);
    this.#checkName(plugin, installed, integrityOf(packed));
    const changes = installed ? compareDescriptors(installed.descriptor, plugin.descriptor) : [];
    const uses = installed ? await usesOfPlugin(this.#ports.pool, plugin.descriptor.id) : [];
    return { plugin, integrity: integrityOf(packed), installed, changes, uses };
  }

  /** @throws PluginRefused; then nothing has changed */
  async install({ packed, source, integrity, acceptStops, by }: InstallRequest): Promise<Look> {
    const look = await this.look(packed, integrity);
    const { plugin, installed } = look;
    refuseStops(look, by, acceptStops);
    const { id, version } = plugin.descriptor;
    const folder = pluginFolder(this.#ports.home, id, version, packed);
    await unpack(folder, plugin.files);
    await checkDescribed(folder, plugin, this.#ports.limits);
    await inTransaction(this.#ports.pool, async (client) => {
      // One at a time; and what was looked at is still what is installed.
      await client.query(`select pg_advisory_xact_lock(hashtextextended('baton plugins', 0))`);
      const rows = new PluginRows(client);
      const now = await rows.find(id);
      if (now?.integrity !== installed?.integrity)
        throw new PluginRefused(`“${id}” was changed by somebody else just now: look again.`);
      await rows.save({
        id,
        version,
        descriptor: plugin.descriptor,
        standIn: plugin.standIn,
        packageName: plugin.name,
        integrity: look.integrity,
        package: packed,
        source,
        installedBy: by.name,
        installedIn: by.workspaceId,
      });
      const detail: Json = {
        version,
        source,
        integrity: look.integrity,
        hosts: [...plugin.descriptor.hosts],
        ...(now && { before: now.version }),
      };
      await noteChange(client, by, now ? 'plugin_upgraded' : 'plugin_installed', id, detail);
    });
    await this.#ports.refresh();
    return look;
  }

  /** Disabled: what uses it stops at the step, and goes on when it is enabled again. @throws PluginRefused */
  async enable(id: string, enabled: boolean, by: Installer): Promise<void> {
    if (!enabled) refuseForOthers(id, by, await this.uses(id));
    await this.#change(id, by, 'plugin_switched', { enabled }, (rows) => rows.enable(id, enabled));
  }

  /** With the accounts that are connected through it. @throws PluginRefused while a map uses it */
  async remove(id: string, by: Installer): Promise<void> {
    const uses = await this.uses(id);
    refuseForOthers(id, by, uses);
    if (uses.maps.length > 0) {
      const names = mapNames(uses.maps);
      const verb = names.length === 1 ? 'uses' : 'use';
      throw new PluginRefused(
        `${listOf(names)} ${verb} “${id}”: disable it to stop it at once, or publish ${names.length === 1 ? 'that map' : 'the maps'} without it first.`,
      );
    }
    await this.#change(id, by, 'plugin_removed', {}, (rows) => rows.remove(id));
  }

  async #change(
    id: string,
    by: Installer,
    action: 'plugin_switched' | 'plugin_removed',
    detail: Json,
    work: (rows: PluginRows) => Promise<void>,
  ): Promise<void> {
    await inTransaction(this.#ports.pool, async (client) => {
      await client.query(`select pg_advisory_xact_lock(hashtextextended('baton plugins', 0))`);
      const rows = new PluginRows(client);
      const found = await rows.find(id);
      if (!found) throw new PluginRefused(this.#missing(id));
      await work(rows);
      await noteChange(client, by, action, id, detail);
    });
    await this.#ports.refresh();
  }

  #missing(id: string): string {
    return this.#ports.bundled.includes(id)
      ? `“${id}” ships with Baton and cannot be changed here: switch it off instead.`
      : `No plugin “${id}” is installed.`;
  }

  /** An id belongs to one package; a version to one content. */
  #checkName(
    { name, descriptor: { id, version } }: PluginPackage,
    installed: PluginLine | undefined,
    integrity: string,
  ) {
    if (this.#ports.bundled.includes(id)) {
      throw new PluginRefused(
        `Two plugins call themselves “${id}”: one ships with Baton, so the other needs a name of its own.`,
      );
    }
    if (installed && installed.packageName !== name) {
      throw new PluginRefused(
        `Two plugins call themselves “${id}”: ${installed.packageName} is installed, ${name} is another package. Remove one of them first.`,
      );
    }
    if (installed?.version === version && installed.integrity !== integrity) {
      throw new PluginRefused(
        `“${id}” ${version} is installed with other contents: a change needs a new version number.`,
      );
    }
  }
}

function checkExpected(packed: Buffer, expected: string | undefined): void {
  if (expected === undefined) return;
  if (!isIntegrity(expected)) {
    throw new PluginRefused('Expected a checksum of the form sha512-..., as "baton plugin pack" prints it.');
  }
  if (!sameIntegrity(packed, expected)) {
    throw new PluginRefused(
      'The package is not the one that was agreed to: its checksum differs. Get it again, and look again.',
    );
  }
}
