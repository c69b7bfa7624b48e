import type { NoticeSettings, Notices, NoticesTested, SetNotices } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => request<Notices>('GET', '/notices'),
});
export const readNotices = (upTo: string): Promise<unknown> => request('POST', '/notices/read', { upTo });

export const noticeSettingsQuery = queryOptions({
  queryKey: ['notices', 'settings'],
  queryFn: () => request<NoticeSettings>('GET', '/notices/settings'),
});
export const setNotices = (wanted: SetNotices): Promise<NoticeSettings> => request('PUT', '/notices/settings', wanted);
export const testNotices = (): Promise<NoticesTested> => request('POST', '/notices/test');
