import { z } from 'zod';
import { PersonRef } from './session.ts';

export const Finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['must_fix', 'warning', 'suggestion']),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  step: z.string().nullable(),
  line: z.int(),
  column: z.int(),
});
export type FindingView = z.infer<typeof Finding>;

export const MapLine = z.strictObject({
  slug: z.string(),
  title: z.string(),
  businessFunction: z.string(),
  version: z.int().nullable(),
  running: z.int(),
  stopped: z.int(),
  finishedThisWeek: z.int(),
  off: z.boolean(),
  sample: z.boolean(),
  /** Some connector that it uses is a stand-in: nothing leaves this computer. */
  sandbox: z.boolean(),
});
/** GET /api/maps */
export const MapList = z.strictObject({ maps: z.array(MapLine) });
export type MapList = z.infer<typeof MapList>;

export const StepView = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['trigger', 'action', 'ai', 'person', 'decision', 'wait', 'all', 'each', 'call', 'end']),
  lane: z.string(),
  layer: z.enum(['execution', 'judgment', 'boundary']).nullable(),
  /** Connector and mode, e.g. "Intercom (sandbox)". */
  tool: z.string(),
  next: z.array(z.strictObject({ to: z.string(), label: z.string() })),
  stops: z.array(
    z.strictObject({
      id: z.string(),
      sentence: z.string(),
      owner: PersonRef.nullable(),
      backup: PersonRef.nullable(),
      answerWithin: z.string(),
    }),
  ),
});
export type StepView = z.infer<typeof StepView>;

/** `late`, `nearly` and `silent` mean what they mean in a case's clock. */
export const StepCounts = z.strictObject({
  step: z.string(),
  here: z.int(),
  late: z.int(),
  nearly: z.int(),
  silent: z.int(),
  stopped: z.int(),
});

/** GET /api/maps/:slug */
export const MapView = MapLine.extend({
  purpose: z.string(),
  doneWhen: z.string(),
  source: z.string(),
  lanes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.enum(['outside', 'automatic', 'person']),
      person: PersonRef.nullable(),
    }),
  ),
  trigger: z.strictObject({ id: z.string(), title: z.string(), lane: z.string(), tool: z.string(), next: z.string() }),
  steps: z.array(StepView),
  roles: z.array(
    z.strictObject({ role: z.string(), title: z.string(), owner: PersonRef.nullable(), backup: PersonRef.nullable() }),
  ),
  counts: z.array(StepCounts),
  findings: z.array(Finding),
  handoffs: z.int(),
  /** Path of the intake address when the trigger is a webhook, without the secret part. */
  intake: z.string().nullable(),
  /** A first message that the map would take, with every field it needs; null when a connector sends it. */
  example: z.record(z.string(), z.json()).nullable(),
});
export type MapView = z.infer<typeof MapView>;

/** POST /api/maps/check */
export const CheckMap = z.strictObject({ source: z.string().max(2_000_000) });
export const CheckResult = z.strictObject({
  findings: z.array(Finding),
  publishable: z.boolean(),
  /** What the text calls itself; '' where it does not say. */
  id: z.string(),
  title: z.string(),
  /** Which roles need a person; empty while something must be fixed. */
  roles: z.array(z.strictObject({ role: z.string(), title: z.string() })),
});
/** PUT /api/maps/:slug/roles/:role */
export const BindRole = z.strictObject({ ownerId: z.uuid(), backupId: z.uuid() });
/** POST /api/maps/:slug/publish. `roles`: people for roles that nobody fills yet; needs the right to manage people. */
export const PublishMap = z.strictObject({
  source: z.string().max(2_000_000),
  note: z.string().trim().min(3).max(500),
  roles: z.record(z.string().max(100), BindRole).default({}),
});
/** POST /api/maps: a map's first version, under the id in its text, with the people of all its roles. 201 with the MapView. */
export const NewMap = PublishMap.extend({});
export type NewMap = z.infer<typeof NewMap>;
export type MapLine = z.infer<typeof MapLine>;
export type StepCounts = z.infer<typeof StepCounts>;
export type CheckMap = z.infer<typeof CheckMap>;
export type CheckResult = z.infer<typeof CheckResult>;
export type PublishMap = z.infer<typeof PublishMap>;
export type BindRole = z.infer<typeof BindRole>;
