import { type Connector, describe, type Descriptor } from '@baton/plugin-sdk';
import type { PluginLine } from './isolation/plugin-line.ts';
import { pluginProblem } from './plugin-problem.ts';

export interface InstalledConnector {
  connector: Connector;
  /** Made once at start; everything but the call itself works from it. */
  descriptor: Descriptor;
  /** Set when the plugin's code runs in processes of its own. */
  line?: PluginLine;
}

/**
 * All connectors of this process, by id: those that ship, and those that admins have installed, which come and go while it
 * runs. A plugin that does not fit is refused whole, with one sentence.
 */
export class PluginHost {
  readonly #bundled = new Map<string, InstalledConnector>();
  #installed: ReadonlyMap<string, InstalledConnector> = new Map();

  constructor(plugins: readonly Connector[]) {
    for (const connector of plugins) {
      const problem = pluginProblem(connector, this.#bundled);
      if (problem) throw new Error(problem);
      this.#bundled.set(connector.id, { connector, descriptor: describe(connector) });
    }
  }

  /** Replaces the installed ones; what ships cannot be replaced. */
  setInstalled(installed: readonly InstalledConnector[]): void {
    const others = installed.filter(({ descriptor }) => !this.#bundled.has(descriptor.id));
    this.#installed = new Map(others.map((one) => [one.descriptor.id, one]));
  }

  find(id: string): InstalledConnector | undefined {
    return this.#bundled.get(id) ?? this.#installed.get(id);
  }

  list(): InstalledConnector[] {
    return [...this.#bundled.values(), ...this.#installed.values()];
  }

  bundledIds(): string[] {
    return [...this.#bundled.keys()];
  }

  descriptors(): Descriptor[] {
    return this.list().map((installed) => installed.descriptor);
  }
}
