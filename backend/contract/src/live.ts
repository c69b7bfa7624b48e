import { z } from 'zod';
import { AskLine } from './asks.ts';
import { StepCounts } from './maps.ts';

/**
 * GET /api/live: server-sent events. The id of an event is its place in the log; a browser that comes back with
 * Last-Event-ID gets only what it missed. A `hello` without replay means: too much was missed, reload what you show.
 */
export const LiveEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), replayed: z.boolean() }),
  z.strictObject({
    type: z.literal('ask'),
    caseId: z.string(),
    askId: z.string(),
    change: z.enum(['opened', 'answered', 'passed_on', 'acknowledged', 'closed', 'changed']),
    /** The line as it is now, so that a page need not ask for it; absent when many changed at once. */
    line: AskLine.optional(),
  }),
  z.strictObject({
    type: z.literal('case'),
    caseId: z.string(),
    map: z.string(),
    status: z.string(),
    /** The case that started it. */
    parent: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('counts'), map: z.string(), counts: z.array(StepCounts) }),
  /** Somebody was told something. */
  z.strictObject({ type: z.literal('notices') }),
  z.strictObject({ type: z.literal('switch'), scope: z.string(), target: z.string(), off: z.boolean() }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
