import { z } from 'zod';
import { PersonRef } from './session.ts';

/** What became of something that arrived. `known`: it had arrived before. `kept`: for a case that may come to wait for it. */
export const MessageOutcome = z.enum(['case', 'known', 'kept', 'notice', 'refused']);
export type MessageOutcome = z.infer<typeof MessageOutcome>;

/** GET /api/messages?connector=&map=&outcome=&before=&limit= */
export const MessageQuery = z.strictObject({
  connector: z.string().max(40).default(''),
  /** A map's slug. */
  map: z.string().max(100).default(''),
  outcome: z.union([z.literal(''), MessageOutcome]).default(''),
  /** Ids below this one (paging, newest first). */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type MessageQuery = z.infer<typeof MessageQuery>;

/** Something that arrived for a map. */
export const MessageLine = z.strictObject({
  id: z.string(),
  at: z.string(),
  map: z.strictObject({ slug: z.string(), title: z.string() }),
  connector: z.string(),
  connectorName: z.string(),
  event: z.string(),
  /** `pushed`: the other system sent it. `polled`: Baton looked for it. `again`: a person had it delivered again. */
  came: z.enum(['pushed', 'polled', 'again']),
  by: PersonRef.nullable(),
  /** It is from who it says it is from: its signature, or its unguessable address. */
  verified: z.boolean(),
  outcome: MessageOutcome,
  /** Why it was refused; else empty. */
  reason: z.string(),
  cases: z.array(z.string()),
});
export type MessageLine = z.infer<typeof MessageLine>;
export const MessageList = z.strictObject({ messages: z.array(MessageLine), more: z.boolean() });
export type MessageList = z.infer<typeof MessageList>;

/** GET /api/messages/:id; POST /api/messages/:id/deliver answers with the new one. */
export const MessageDetail = MessageLine.extend({
  /** What was read from it; null when it was not verified. */
  events: z.array(z.strictObject({ id: z.string(), data: z.json() })).nullable(),
  /** The beginning of what was refused before it was read. */
  excerpt: z.string(),
  mayDeliver: z.boolean(),
  /** Why it cannot be delivered again; else empty. */
  whyNot: z.string(),
});
export type MessageDetail = z.infer<typeof MessageDetail>;
