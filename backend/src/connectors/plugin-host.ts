import { type Connector, describe, type Descriptor } from '@baton/plugin-sdk';
import { pluginProblem } from './plugin-problem.ts';

export interface InstalledConnector {
  connector: Connector;
  /** Made once at start; everything but the call itself works from it. */
  descriptor: Descriptor;
}

/** All connectors of this process, by id. A plugin that does not fit is refused whole, with one sentence. */
export class PluginHost {
  readonly #byId = new Map<string, InstalledConnector>();

  constructor(plugins: readonly Connector[]) {
    for (const connector of plugins) {
      const problem = pluginProblem(connector, this.#byId);
      if (problem) throw new Error(problem);
      this.#byId.set(connector.id, { connector, descriptor: describe(connector) });
    }
  }

  find(id: string): InstalledConnector | undefined {
    return this.#byId.get(id);
  }

  list(): InstalledConnector[] {
    return [...this.#byId.values()];
  }

  descriptors(): Descriptor[] {
    return this.list().map((installed) => installed.descriptor);
  }
}
