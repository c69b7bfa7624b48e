import type { Answers, Json } from '@baton/process-maps';
import type { PastCase } from '@baton/process-maps/edit';
import { useQuery } from '@tanstack/react-query';
import { pastCasesQuery } from '../../api/drafts.ts';
import { useEditing } from '../use-editing.ts';

export interface KnownCases {
  saved: readonly { id: string; name: string; trigger: Json; answers: Answers }[];
  cases: readonly PastCase[];
}

/** Saved and past cases, from the moment on that somebody can make use of them. @param exists was it ever published? */
export function usePastCases(slug: string, exists: boolean, rehearsing: boolean): KnownCases | undefined {
  const isNeeded = useEditing(({ selection }) => selection.length > 0) || rehearsing;
  const { data } = useQuery({ ...pastCasesQuery(slug), enabled: exists && isNeeded });
  // The contract carries values of the language as plain data.
  return data as unknown as KnownCases | undefined;
}
