import { z } from 'zod';

/** GET /health/live and /health/ready; not ready is 503 with a Problem. */
export const Health = z.strictObject({ status: z.literal('ok') });
export type Health = z.infer<typeof Health>;
