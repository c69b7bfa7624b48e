import type { MapView } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { mapQuery } from '../api/maps.ts';
import type { StepCount } from '../maps/step-words.ts';

const none: MapView['counts'] = [];

/** Cases of the published map in each step, kept up to date by the page's live stream. */
export function useLiveCounts(slug: string, enabled: boolean): ReadonlyMap<string, StepCount> {
  const counts = useQuery({ ...mapQuery(slug), enabled, select: (map) => map.counts }).data ?? none;
  return useMemo(() => new Map(counts.map((count) => [count.step, count])), [counts]);
}
