import { z } from '@baton/plugin-sdk';

/** What we read of HubSpot's answers: no more than we use. The SDK turns moments into dates. */
const id = z.string().min(1);
const moment = z.date().transform((date) => date.toISOString());

export const record = z.object({
  id,
  properties: z.record(z.string(), z.string().nullable()),
  createdAt: moment,
  updatedAt: moment,
});

export type Record = z.output<typeof record>;

const paging = z.object({ next: z.object({ after: z.string().min(1) }).nullish() }).nullish();

export const records = z.object({ results: z.array(record), paging });

/** Several at once: HubSpot answers with 207 and a list of errors when some did not work. */
export const batch = z.object({
  results: z.array(record),
  errors: z.array(z.object({ category: z.string(), message: z.string() })).nullish(),
});

/** `_new` is how the SDK names what HubSpot calls `new`. */
export const upserted = z.object({
  results: z.array(z.object({ id, _new: z.boolean() })),
  errors: z.array(z.object({ category: z.string(), message: z.string() })).nullish(),
});

/** Calls that answer with 204 and nothing else. */
export const done = z.undefined();

export const owners = z.object({
  results: z.array(
    z.object({ id, email: z.string().nullish(), firstName: z.string().nullish(), lastName: z.string().nullish() }),
  ),
  paging,
});

export const pipelines = z.object({
  results: z.array(
    z.object({ id, label: z.string(), stages: z.array(z.object({ id, label: z.string(), displayOrder: z.number() })) }),
  ),
});

export const properties = z.object({
  results: z.array(z.object({ name: z.string(), label: z.string(), hidden: z.boolean().nullish() })),
});

export const associated = z.object({ results: z.array(z.object({ toObjectId: id })), paging });

export const associatedNow = z.object({ status: z.string(), results: z.array(z.unknown()) });

export const account = z.object({
  portalId: z.number(),
  uiDomain: z.string().nullish(),
  companyCurrency: z.string().nullish(),
});
