import { z } from 'zod';

/** POST /hooks/<secret>: 202 for a new case, 200 when this delivery was received before. No case without a 2xx. */
export const IntakeAnswer = z.strictObject({
  /** The first case; null when the delivery was only a notice. */
  caseId: z.string().nullable(),
  repeated: z.boolean(),
  cases: z.array(z.strictObject({ caseId: z.string(), repeated: z.boolean() })),
  /** Messages that no case waits for yet: kept for a running case that may come to. */
  kept: z.int(),
});
export type IntakeAnswer = z.infer<typeof IntakeAnswer>;

/** POST /api/maps/:slug/intake-address: a further address, for a map's trigger or for what one of its steps waits for. */
export const MakeIntakeAddress = z.strictObject({
  /** The sender signs each delivery; otherwise the unguessable address alone is the proof. */
  signed: z.boolean(),
  /** A step that waits for a message; absent = the trigger. */
  step: z.string().min(1).max(100).optional(),
});
export type MakeIntakeAddress = z.infer<typeof MakeIntakeAddress>;
/** Shown once: neither can be read again. */
export const IntakeAddress = z.strictObject({ path: z.string(), signingSecret: z.string().nullable() });
export type IntakeAddress = z.infer<typeof IntakeAddress>;
