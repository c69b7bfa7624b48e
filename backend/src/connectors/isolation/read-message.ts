import { failureCodes } from '@baton/plugin-sdk';
import { z } from 'zod';

const id = z.uuid();
const ask = z.int().min(1);

const request = z.strictObject({
  method: z.string().max(20),
  url: z.string().max(20_000),
  headers: z.array(z.tuple([z.string(), z.string()])).max(200),
  body: z.string().nullable(),
  manualRedirect: z.boolean(),
});

const thrown = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('connector'),
    code: z.enum(failureCodes),
    message: z.string().transform((text) => text.slice(0, 500)),
    info: z.object({
      retryAfterMs: z.number().min(0).max(86_400_000).optional(),
      status: z.int().optional(),
      field: z.string().max(200).optional(),
    }),
  }),
  z.strictObject({ kind: z.literal('host'), ask }),
  z.strictObject({ kind: z.literal('mismatch') }),
  z.strictObject({ kind: z.literal('other'), name: z.string().transform((text) => text.slice(0, 40)) }),
]);

/** All that a plugin's process may say. */
const fromPlugin = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('ready') }),
  z.strictObject({ say: z.literal('unusable'), reason: z.string().max(300) }),
  z.strictObject({ say: z.literal('pong') }),
  z.strictObject({ say: z.literal('done'), id, value: z.unknown().optional() }),
  z.strictObject({ say: z.literal('failed'), id, thrown }),
  z.strictObject({ say: z.literal('fetch'), id, ask, request }),
  z.strictObject({ say: z.literal('give_up'), id, ask }),
  z.strictObject({
    say: z.literal('store'),
    id,
    ask,
    verb: z.enum(['add', 'get', 'set', 'remove', 'list']),
    args: z.array(z.unknown()).max(3),
  }),
  z.strictObject({ say: z.literal('log'), id, line: z.string().max(2_000) }),
]);

export type PluginMessage = z.output<typeof fromPlugin>;

/** The one name that reaches a prototype when a value is copied field by field, plain or escaped. */
const reachesPrototype = /__proto__|\\u00/i;

const withoutPrototypes = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

/** One line of a plugin's process, or undefined when it is not one that a plugin may say. */
export function readMessage(line: string): PluginMessage | undefined {
  try {
    const said: unknown = reachesPrototype.test(line) ? JSON.parse(line, withoutPrototypes) : JSON.parse(line);
    return fromPlugin.safeParse(said).data;
  } catch {
    return undefined;
  }
}
