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
  /** The sender signs each delivery with a secret of ours; otherwise the unguessable address alone is the proof. */
  signed: z.boolean().default(false),
  /** A step that waits for a message; absent = the trigger. */
  step: z.string().min(1).max(100).optional(),
  /** What the other system signs with, by the names of `IntakeView.wants`. Kept encrypted, and never shown again. */
  secrets: z.record(z.string().max(60), z.string().min(1).max(1_000)).optional(),
});
export type MakeIntakeAddress = z.infer<typeof MakeIntakeAddress>;
/** Shown once: neither can be read again. */
export const IntakeAddress = z.strictObject({ path: z.string(), signingSecret: z.string().nullable() });
export type IntakeAddress = z.infer<typeof IntakeAddress>;

export const IntakeAddressQuery = z.strictObject({ step: z.string().min(1).max(100).optional() });
export type IntakeAddressQuery = z.infer<typeof IntakeAddressQuery>;
/** GET /api/maps/:slug/intake-address (`?step=`): how messages get to the map, and at which addresses they come in now. */
export const IntakeView = z.strictObject({
  /** What of the map listens: its trigger (null) and the steps that wait for a message. */
  places: z.array(z.strictObject({ step: z.string().nullable(), title: z.string() })),
  connector: z.strictObject({ id: z.string(), title: z.string() }),
  /** Title of the trigger. */
  trigger: z.string(),
  /**
   * `ours`: whoever sends proves it as we say. `theirs`: the other system signs with a secret of its own. `itself`: Baton asks
   * the other system to deliver, once the account is connected. `asks`: Baton asks for news; nothing is delivered.
   */
  how: z.enum(['ours', 'theirs', 'itself', 'asks']),
  /** Secrets of the other system, in words. */
  wants: z.array(z.strictObject({ name: z.string(), title: z.string() })),
  /** The other system knows one address for all: what comes in there reaches every map that listens to it. */
  shared: z.boolean(),
  /** Another map has such an address, so its secrets are known. */
  known: z.boolean(),
  addresses: z.array(
    z.strictObject({
      id: z.string(),
      trigger: z.string(),
      madeAt: z.iso.datetime(),
      proof: z.enum(['signed', 'address']),
    }),
  ),
});
export type IntakeView = z.infer<typeof IntakeView>;
