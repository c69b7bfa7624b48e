import { z } from 'zod';

/** One condition of a phase, worked out from what happened. What is not known counts as not met. */
export const Condition = z.strictObject({
  id: z.string(),
  title: z.string(),
  state: z.enum(['met', 'not_met', 'unknown']),
  /** What was found, in one sentence with its numbers. */
  found: z.string(),
  place: z.strictObject({ href: z.string(), label: z.string() }),
});
export type Condition = z.infer<typeof Condition>;

/** GET /api/phases: how far the company is, and whether it gets better at it. */
export const PhasesView = z.strictObject({
  /** Each needs the ones before it. */
  phases: z.array(
    z.strictObject({
      id: z.enum(['used', 'by_itself', 'connected', 'native']),
      title: z.string(),
      met: z.boolean(),
      conditions: z.array(Condition),
    }),
  ),
  direction: z.strictObject({
    state: z.enum(['compounding', 'holding', 'decaying']),
    /** All of these together: what was learnt stays learnt. */
    compounding: z.array(Condition),
    /** Any of these: `met` means that it is happening. */
    decaying: z.array(Condition),
  }),
});
export type PhasesView = z.infer<typeof PhasesView>;
