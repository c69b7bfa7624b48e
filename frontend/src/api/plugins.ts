import type { InstallPlugin, LookAtPlugin, PluginList, PluginLook, PluginUses } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request, sendFile } from './request.ts';

export const pluginsQuery = queryOptions({
  queryKey: ['plugins'],
  queryFn: () => request<PluginList>('GET', '/plugins'),
});

const pathOf = (id: string): string => `/plugins/${encodeURIComponent(id)}`;

export const pluginUsesQuery = (id: string) =>
  queryOptions({
    queryKey: ['plugins', id, 'uses'],
    queryFn: () => request<PluginUses>('GET', `${pathOf(id)}/uses`),
    staleTime: 0,
  });

export const lookAtPlugin = (where: LookAtPlugin): Promise<PluginLook> => request('POST', '/plugins/look', where);
export const lookAtFile = (file: Blob): Promise<PluginLook> => sendFile('/plugins/look/file', file);
export const installPlugin = (wanted: InstallPlugin): Promise<PluginList> => request('POST', '/plugins', wanted);
export const switchPlugin = (id: string, enabled: boolean): Promise<PluginList> =>
  request('PUT', pathOf(id), { enabled });
export const removePlugin = (id: string): Promise<PluginList> => request('DELETE', pathOf(id));
