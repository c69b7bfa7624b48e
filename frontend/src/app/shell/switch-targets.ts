import type { Switch } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { connectorsQuery } from '../../api/connectors.ts';
import { mapQuery, mapsQuery } from '../../api/maps.ts';
import { useRights } from '../use-me.ts';

/** Something that can be stopped by itself. */
export type SwitchTarget = Pick<Switch, 'scope' | 'target'> & { name: string };

export const everything: SwitchTarget = {
  scope: 'everything',
  target: '',
  name: 'Everything: all maps and connectors',
};

/** One line of a list: `scope target`. */
export const keyOf = ({ scope, target }: Pick<Switch, 'scope' | 'target'>): string => `${scope} ${target}`;

/** Everything, the published maps, and for those who may see connectors the ones that a map uses. */
export function useSwitchTargets(opened: boolean): SwitchTarget[] {
  const seesConnectors = useRights().has('manage_connectors');
  const { data } = useQuery({ ...mapsQuery, enabled: opened });
  const { data: listed } = useQuery({ ...connectorsQuery, enabled: opened && seesConnectors });
  const maps = (data?.maps ?? []).filter((map) => map.version !== null);
  const connectors = (listed?.connectors ?? []).filter((one) => one.usedBy.length > 0 || one.off);
  return [
    everything,
    ...maps.map(({ slug, title }): SwitchTarget => ({ scope: 'map', target: slug, name: `Map: ${title}` })),
    ...connectors.map(({ id, name }): SwitchTarget => ({ scope: 'connector', target: id, name: `Connector: ${name}` })),
  ];
}

/** The picked map as a whole, then its steps; nothing for what has no steps. */
export function useSwitchParts(picked: SwitchTarget): SwitchTarget[] {
  const isMap = picked.scope === 'map';
  const { data } = useQuery({ ...mapQuery(picked.target), enabled: isMap });
  if (!isMap) return [];
  const steps = (data?.steps ?? []).filter(({ kind }) => kind !== 'trigger' && kind !== 'end');
  return [
    { ...picked, name: 'The whole map' },
    ...steps.map(({ id, title }): SwitchTarget => ({ scope: 'step', target: `${picked.target}/${id}`, name: title })),
  ];
}
