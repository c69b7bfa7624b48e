import {
  type Inbound,
  type PollTrigger,
  Secret,
  type Subscription,
  type Trigger,
  type TriggerDescriptor,
  type WebhookTrigger,
} from '@baton/plugin-sdk';
import { z } from 'zod';
import { fitsSchema } from './fits-schema.ts';
import { ask, type PluginLine } from './plugin-line.ts';

const anything = z.unknown();

export const emitted = z.array(
  z.object({
    id: z.string().min(1).max(500),
    at: z.string().max(60),
    data: z.unknown(),
    account: z.string().max(200).optional(),
  }),
);

const polled = z.object({
  events: emitted.max(10_000),
  cursor: z.unknown(),
  more: z.boolean(),
  nextAt: z.string().max(60).optional(),
});

const subscription = z.object({
  ref: z.string().max(2_000),
  expiresAt: z.string().max(60).optional(),
  secrets: z.record(z.string().max(100), z.string().max(2_000)),
});

/** One trigger whose code runs in the plugin's process. */
export function isolatedTrigger(line: PluginLine, name: string, facts: TriggerDescriptor): Trigger {
  const { title, description, open, sample } = facts;
  const base = { title, description, params: anything, output: anything, open, sample };
  return facts.kind === 'poll'
    ? { ...base, kind: 'poll', everySeconds: facts.everySeconds ?? 60, poll: pollOf(line, name, facts) }
    : { ...base, kind: 'webhook', ...webhookFacts(facts), ...direct, ...managing(line, name, facts.manages ?? []) };
}

const pollOf =
  (line: PluginLine, name: string, facts: TriggerDescriptor): PollTrigger['poll'] =>
  async (context, { cursor, params }) => {
    const { events, nextAt, ...rest } = polled.parse(
      await ask(line, context, { do: 'poll', name, cursor: cursor ?? null, params }),
    );
    return { ...rest, events: checkEvents(facts, events), ...(nextAt !== undefined && { nextAt }) };
  };

/** What a plugin says happened, as its descriptor promises it. @throws OutputMismatch */
export function checkEvents(facts: TriggerDescriptor, events: z.output<typeof emitted>) {
  return events.map(({ account, data, ...rest }) => {
    if (!facts.open) fitsSchema(facts.output, data);
    return { ...rest, data, ...(account !== undefined && { account }) };
  });
}

const webhookFacts = ({ scope, secrets, signsTime }: TriggerDescriptor) => ({
  scope: scope ?? ('connection' as const),
  secrets: secrets ?? [],
  signsTime: signsTime ?? false,
});

/** Deliveries are checked where the plugin runs, which takes a moment: verify-delivery.ts asks there. */
const direct: Pick<WebhookTrigger, 'verify' | 'parse'> = {
  verify: (_request: Inbound) => ({ verdict: 'reject', status: 401, reason: 'This has to be asked in the plugin.' }),
  parse: () => [],
};

function managing(line: PluginLine, name: string, verbs: readonly string[]): Partial<WebhookTrigger> {
  return {
    ...(verbs.includes('subscribe') && {
      subscribe: async (context, { url, secret, params }) =>
        subscribed(await ask(line, context, { do: 'subscribe', name, url, secret: secret.reveal(), params }, true)),
    }),
    ...(verbs.includes('renew') && {
      renew: async (context, ref) => subscribed(await ask(line, context, { do: 'renew', name, ref }, true)),
    }),
    ...(verbs.includes('unsubscribe') && {
      unsubscribe: async (context, ref) => void (await ask(line, context, { do: 'unsubscribe', name, ref }, true)),
    }),
  };
}

function subscribed(given: unknown): Subscription {
  const { ref, expiresAt, secrets } = subscription.parse(given);
  const kept = Object.entries(secrets).map(([name, value]) => [name, new Secret(value)]);
  return { ref, ...(expiresAt !== undefined && { expiresAt }), secrets: Object.fromEntries(kept) };
}
