import { z } from 'zod';
import { PersonRef } from './session.ts';

export const SwitchScope = z.enum(['everything', 'map', 'step', 'connector']);
export const Switch = z.strictObject({
  scope: SwitchScope,
  /** '' for everything; a map's slug; `slug/step`; a connector's id. */
  target: z.string(),
  off: z.boolean(),
  by: PersonRef.nullable(),
  reason: z.string(),
  at: z.string(),
});
export type Switch = z.infer<typeof Switch>;
/** GET /api/switches */
export const Switches = z.strictObject({ switches: z.array(Switch) });
/** PUT /api/switches */
export const SetSwitch = z.strictObject({
  scope: SwitchScope,
  target: z.string().max(200),
  off: z.boolean(),
  reason: z.string().trim().min(3).max(500),
});

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
export type SetSwitch = z.infer<typeof SetSwitch>;
