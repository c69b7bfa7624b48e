import type { BindRole, IntakeAddress, IntakeView, MakeIntakeAddress, MapList, MapView } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { request } from './request.ts';

export type MapLine = z.infer<typeof MapList>['maps'][number];

export const mapsQuery = queryOptions({
  queryKey: ['maps'],
  queryFn: () => request<{ maps: MapLine[] }>('GET', '/maps'),
});

export const mapQuery = (slug: string) =>
  queryOptions({
    queryKey: ['map', slug],
    queryFn: () => request<MapView>('GET', pathOf(slug)),
  });

const pathOf = (slug: string): string => `/maps/${encodeURIComponent(slug)}`;

export const bindRole = (slug: string, role: string, holders: BindRole): Promise<MapView> =>
  request('PUT', `${pathOf(slug)}/roles/${encodeURIComponent(role)}`, holders);
const intakePath = (slug: string): string => `${pathOf(slug)}/intake-address`;

/** `step` '' = the trigger. */
export const intakeQuery = (slug: string, step: string) =>
  queryOptions({
    queryKey: ['map', slug, 'intake', step],
    queryFn: () =>
      request<IntakeView>('GET', `${intakePath(slug)}${step === '' ? '' : `?step=${encodeURIComponent(step)}`}`),
  });

/** The only time that the address and its secret are told. */
export const makeIntakeAddress = (slug: string, wanted: Partial<MakeIntakeAddress>): Promise<IntakeAddress> =>
  request('POST', intakePath(slug), wanted);

export const closeIntakeAddress = (slug: string, id: string): Promise<void> =>
  request('DELETE', `${intakePath(slug)}/${encodeURIComponent(id)}`);
