import { hostDescriptor } from '../isolation/host-descriptor.ts';
import { isolatedConnector } from '../isolation/isolated-connector.ts';
import type { ProcessLimits } from '../isolation/process-limits.ts';
import { ProcessPool } from '../isolation/process-pool.ts';
import type { InstalledConnector, PluginHost } from '../plugin-host.ts';
import { sameIntegrity } from './integrity.ts';
import { type PluginRow, type PluginRows } from './plugin-rows.ts';
import { PluginRefused } from './plugin-refused.ts';
import { readPackage } from './read-package.ts';
import { readTarball } from './read-tarball.ts';
import { pluginFolder, unpack } from './unpack.ts';

export interface WatchPorts {
  rows: PluginRows;
  host: PluginHost;
  home: string;
  onProblem: (problem: unknown) => void;
  limits?: ProcessLimits;
}

interface Running {
  installed: InstalledConnector;
  pool: ProcessPool;
}

/** Milliseconds between two looks at what was changed elsewhere. */
const lookEvery = 2_000;

/** Keeps one process's connectors as the database says: takes up, replaces and ends installed plugins while it runs. */
export class InstalledPluginsWatch {
  readonly #ports: WatchPorts;
  /** By integrity: another content is another plugin. */
  readonly #running = new Map<string, Running>();
  /** Why a plugin that should run does not, by id. */
  readonly #problems = new Map<string, string>();
  #revision = -1;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(ports: WatchPorts) {
    this.#ports = ports;
  }

  async start(): Promise<void> {
    await this.refresh();
    this.#timer = setInterval(() => void this.refresh().catch(this.#ports.onProblem), lookEvery).unref();
  }

  /** Resolves when this process works with what the database says now. */
  refresh(): Promise<void> {
    const next = this.#work.then(() => this.#refresh());
    this.#work = next.catch(() => undefined);
    return next;
  }

  problemOf(id: string): string | undefined {
    return this.#problems.get(id);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#work;
    this.#ports.host.setInstalled([]);
    for (const { pool } of this.#running.values()) pool.close();
    this.#running.clear();
  }

  async #refresh(): Promise<void> {
    const { rows, host } = this.#ports;
    const revision = await rows.revision();
    if (revision === this.#revision) return;
    const wanted = await rows.packages();
    this.#problems.clear();
    const running = await Promise.all(wanted.map((row) => this.#run(row)));
    const good = running.filter((one) => one !== undefined);
    host.setInstalled(good.map(({ installed }) => installed));
    this.#endOthers(new Set(good));
    this.#revision = revision;
  }

  async #run(row: PluginRow): Promise<Running | undefined> {
    const known = this.#running.get(row.integrity);
    try {
      return known ?? (await this.#begin(row));
    } catch (problem) {
      const words =
        problem instanceof PluginRefused ? problem.message : `The plugin “${row.id}” could not be unpacked.`;
      this.#problems.set(row.id, words);
      this.#ports.onProblem(problem);
      return undefined;
    }
  }

  async #begin(row: PluginRow): Promise<Running> {
    const { home, limits } = this.#ports;
    if (!sameIntegrity(row.package, row.integrity)) {
      throw new PluginRefused(
        `The stored package of “${row.id}” was changed after it was installed: install it again.`,
      );
    }
    const plugin = readPackage(await readTarball(row.package));
    const folder = pluginFolder(home, row.id, row.version, row.package);
    await unpack(folder, plugin.files);
    const descriptor = hostDescriptor(plugin.descriptor);
    const pool = new ProcessPool(descriptor.name, folder, limits);
    const line = { descriptor, pool };
    const running = {
      installed: { connector: isolatedConnector(descriptor, plugin.standIn, pool), descriptor, line },
      pool,
    };
    this.#running.set(row.integrity, running);
    return running;
  }

  #endOthers(good: ReadonlySet<Running>): void {
    for (const [integrity, running] of this.#running) {
      if (good.has(running)) continue;
      running.pool.close();
      this.#running.delete(integrity);
    }
  }
}
