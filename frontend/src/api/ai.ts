import type { AiTried, AiView, SetAi, TryAi } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const aiQuery = queryOptions({
  queryKey: ['ai'],
  queryFn: () => request<AiView>('GET', '/settings/ai'),
});

export const setAi = (wanted: SetAi): Promise<AiView> => request('PUT', '/settings/ai', wanted);
export const tryAi = (wanted: TryAi): Promise<AiTried> => request('POST', '/settings/ai/try', wanted);
