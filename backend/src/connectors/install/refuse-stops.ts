import type { Change } from './compare-descriptors.ts';
import type { Installer } from './note-change.ts';
import { PluginRefused } from './plugin-refused.ts';
import type { PluginUse, UsesNow } from './uses-of-plugin.ts';

export interface Upgrade {
  plugin: { descriptor: { id: string } };
  changes: Change[];
  uses: PluginUse[];
}

/** Maps that use what changes so that they stop there. */
export const stoppedBy = ({ changes, uses }: Omit<Upgrade, 'plugin'>): PluginUse[] =>
  uses.filter((use) => changes.some((change) => change.effect === 'stops' && isUsed(change, use)));

export const isUsed = (change: Change, use: PluginUse): boolean =>
  change.kind === use.kind && change.id === use.id && (!change.field || concerns(change.field, use));

/** A field that is needed now concerns whoever does not give it; any other one, whoever gives it or works with it. */
function concerns({ side, name, needed }: NonNullable<Change['field']>, { gives, names }: PluginUse): boolean {
  if (name === '') return true;
  if (side === 'output') return names.includes(name);
  return gives.includes(name) !== needed;
}

/** @throws PluginRefused when an upgrade stops maps and that was not meant, or is not for this admin to decide */
export function refuseStops(upgrade: Upgrade, by: Installer, accepted: boolean): void {
  const stopped = stoppedBy(upgrade);
  refuseForOthers(upgrade.plugin.descriptor.id, by, { maps: stopped, accounts: [] });
  if (stopped.length === 0 || accepted) return;
  const why = upgrade.changes.find((change) => change.effect === 'stops' && stopped.some((use) => isUsed(change, use)));
  throw new PluginRefused(
    `${listOf(mapNames(stopped))} would stop: ${why!.what} Change that first, or accept that they stop.`,
  );
}

/** A plugin is there for all companies, but one company's admin stops nothing of another. @throws PluginRefused */
export function refuseForOthers(id: string, { workspaceId }: Installer, { maps, accounts }: UsesNow): void {
  const isOther = (one: { workspaceId: string }) => workspaceId !== null && one.workspaceId !== workspaceId;
  const what = maps.some(isOther) ? 'Maps' : accounts.some(isOther) ? 'Accounts' : undefined;
  if (what === undefined) return;
  throw new PluginRefused(
    `${what} of another company on this installation use “${id}”: this can only be done on Baton’s own machine, with "baton plugin".`,
  );
}

/** Titles, each once. */
export const mapNames = (uses: PluginUse[]): string[] => [...new Set(uses.map(({ map }) => `“${map}”`))];

export const listOf = (names: string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
