import { advance, dueTimers, lostCalls, outstanding, startState } from '@baton/process-maps';
import type { Brain } from './ports.ts';

/** The brain of every real case. */
export const processMapsBrain: Brain = { startState, advance, outstanding, lostCalls, dueTimers };
