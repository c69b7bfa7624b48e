import { z } from 'zod';

/** Where the key for the model is: `stored` here, sealed, goes before the one of the installation's environment. */
export const AiKeyPlace = z.enum(['none', 'stored', 'environment']);

/** GET /api/settings/ai. A key is never told again. */
export const AiView = z.strictObject({
  provider: z.enum(['rules', 'claude']),
  /** The chosen model; '' with the built-in rules. */
  model: z.string(),
  key: AiKeyPlace,
});
export type AiView = z.infer<typeof AiView>;

const model = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[\w.:@/-]+$/, 'expected the name of a model, such as claude-sonnet-5-5');
const key = z
  .string()
  .trim()
  .min(10)
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'expected a key without blanks');

/** PUT /api/settings/ai answers with the AiView. A key that is left out stays as it is; null forgets the stored one. */
export const SetAi = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('rules'), key: z.null().optional() }),
  z.strictObject({ provider: z.literal('claude'), model, key: key.nullable().optional() }),
]);
export type SetAi = z.infer<typeof SetAi>;

/** POST /api/settings/ai/try: one small question to the model, with the key given or the one that is there. Changes nothing. */
export const TryAi = z.strictObject({ model, key: key.optional() });
export type TryAi = z.infer<typeof TryAi>;
/** `sentence` says what came back, or why nothing did and what to do. */
export const AiTried = z.strictObject({ ok: z.boolean(), sentence: z.string() });
export type AiTried = z.infer<typeof AiTried>;
