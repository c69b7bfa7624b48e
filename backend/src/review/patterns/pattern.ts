import type { ReviewView } from '@baton/contract';

/** What shows over some weeks, as one sentence and where to look at it. */
export type Pattern = ReviewView['patterns'][number];
