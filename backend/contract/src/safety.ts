import { z } from 'zod';
import { PersonRef } from './session.ts';

export const SwitchScope = z.enum(['everything', 'map', 'step', 'connector']);
/**
 * What happens to cases that run when something is switched off. pause: they hold before their next call. finish: those
 * that are there go on to their end, later ones hold. people: nothing holds; each step that would call asks its owner.
 */
export const RunningCases = z.enum(['pause', 'finish', 'people']);
export type RunningCases = z.infer<typeof RunningCases>;
export const Switch = z.strictObject({
  scope: SwitchScope,
  /** '' for everything; a map's slug; `slug/step`; a connector's id. */
  target: z.string(),
  off: z.boolean(),
  running: RunningCases,
  by: PersonRef.nullable(),
  reason: z.string(),
  at: z.string(),
  /**
   * The last time that it was switched off and on again: when it was on, by whom. `settledMs`: milliseconds from the
   * switch to the last answer of a call that was on its way; null = nothing was, or cases were to go on.
   */
  tried: z.strictObject({ at: z.string(), by: z.string(), settledMs: z.number().nullable() }).nullable(),
});
export type Switch = z.infer<typeof Switch>;
/** GET /api/switches */
export const Switches = z.strictObject({ switches: z.array(Switch) });
/** PUT /api/switches */
export const SetSwitch = z.strictObject({
  scope: SwitchScope,
  target: z.string().max(200),
  off: z.boolean(),
  running: RunningCases.default('pause'),
  reason: z.string().trim().min(3).max(500),
});

/** GET /api/switches/effect?scope=&target= : what switching it off would mean at this moment. Changes nothing. */
export const SwitchQuery = z.strictObject({ scope: SwitchScope, target: z.string().max(200).default('') });
export type SwitchQuery = z.infer<typeof SwitchQuery>;
export const SwitchEffect = z.strictObject({
  /** Open cases that stand at, or may still come to, what would be off. */
  open: z.int(),
  /** Of those: moving now, waiting for a moment or a message, with a person, held by a person. */
  moving: z.int(),
  waiting: z.int(),
  withPeople: z.int(),
  held: z.int(),
  /** Steps of open cases that stand right at what would be off, and would be asked of people at once. */
  here: z.int(),
  /** Who would be asked instead, map by map. */
  asked: z.array(z.strictObject({ map: z.string(), person: PersonRef })),
});
export type SwitchEffect = z.infer<typeof SwitchEffect>;

/** GET /api/audit?before=&limit= */
export const AuditQuery = z.strictObject({
  /** Ids below this one (paging, newest first). */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
export const AuditEntry = z.strictObject({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  target: z.string(),
  detail: z.json(),
});
export const AuditPage = z.strictObject({ entries: z.array(AuditEntry), more: z.boolean(), chainHolds: z.boolean() });

export type AuditPage = z.infer<typeof AuditPage>;
export type Switches = z.infer<typeof Switches>;
export type SetSwitch = z.output<typeof SetSwitch>;
