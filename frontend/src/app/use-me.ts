import type { Me, Right } from '@baton/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '../api/session.ts';

/** The signed-in person; only inside the signed-in part of the page. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** What the signed-in person may do. The server decides again; this only hides what would be refused. */
export const useRights = (): ReadonlySet<Right> => new Set(useMe().rights);
