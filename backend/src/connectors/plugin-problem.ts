import { SDK_VERSION } from '@baton/plugin-sdk';
import semver from 'semver';

const connectorId = /^[a-z][a-z0-9_]{0,39}$/;

/** What a connector and its descriptor have in common. */
export interface PluginFacts {
  id: string;
  version: string;
  sdk: string;
  limits: Readonly<Record<string, unknown>>;
  actions: Readonly<Record<string, { limit: string }>>;
  triggers: Readonly<Record<string, unknown>>;
}

/** Why a plugin cannot be used, as one sentence; undefined when it can. */
export function pluginProblem(plugin: PluginFacts, installed: ReadonlyMap<string, unknown>): string | undefined {
  const { id, version, sdk } = plugin;
  if (!connectorId.test(id)) {
    return `Expected a plugin id of lower-case letters, digits and _, found “${id}”: rename the plugin.`;
  }
  if (installed.has(id)) return `Two plugins call themselves “${id}”: remove one of them.`;
  if (!semver.valid(version)) return `The plugin “${id}” has the version “${version}”: expected one such as 1.4.0.`;
  if (!semver.satisfies(SDK_VERSION, sdk)) {
    return `The plugin “${id}” needs connector contract ${sdk}, this Baton offers ${SDK_VERSION}: install another version of either.`;
  }
  return limitProblem(plugin) ?? nameProblem(plugin);
}

function limitProblem({ id, limits, actions }: PluginFacts): string | undefined {
  if (!Object.hasOwn(limits, 'default')) return `The plugin “${id}” declares no default limit.`;
  const stray = Object.entries(actions).find(([, action]) => !Object.hasOwn(limits, action.limit));
  return (
    stray && `The action “${id}.${stray[0]}” uses the limit “${stray[1].limit}”, which the plugin does not declare.`
  );
}

function nameProblem({ id, actions, triggers }: PluginFacts): string | undefined {
  const wrong = [...Object.keys(actions), ...Object.keys(triggers)].find((name) => !connectorId.test(name));
  return (
    wrong && `The plugin “${id}” names an action or trigger “${wrong}”: expected lower-case letters, digits and _.`
  );
}
