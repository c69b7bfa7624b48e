import type {
  Connector,
  describe,
  Inbound,
  OAuth2,
  PollTrigger,
  Secret,
  Subscription,
  Verdict,
  WebhookTrigger,
} from '@baton/plugin-sdk';
import type { Job, Lent, WireInbound } from '../protocol.ts';
import type { LentCall } from './lend-context.ts';
import { fromWire, requestFromWire, responseToWire } from './wire-http.ts';

/** What a packed plugin exports: its connector, and its own copy of what the host needs of the SDK. */
export interface PackedPlugin {
  default: Connector;
  describe: typeof describe;
  Secret: typeof Secret;
}

/** Does what the host asks; gives plain data. */
export async function doJob(plugin: PackedPlugin, job: Job, call: LentCall, lent: Lent): Promise<unknown> {
  const connector = plugin.default;
  const context = call.context(lent);
  switch (job.do) {
    case 'describe':
      return { descriptor: plugin.describe(connector), standIn: standInOf(connector) };
    case 'health':
      return connector.health(context);
    case 'options':
      return own(connector.options ?? {}, job.name)(context, job.query as never);
    case 'run':
      return own(connector.actions, job.name).run(context, job.input);
    case 'find':
      return (await own(connector.actions, job.name).find?.(context, job.input)) ?? null;
    case 'undo':
      return own(connector.actions, job.name).undo?.(context, job.done as never);
    case 'stand_in':
      return responseToWire(await standIn(connector, job.request, call, lent));
    case 'normalise':
      return responseToWire(await (connector.auth as OAuth2).normalise!(fromWire(job.answer)));
    case 'accounts':
      return (connector.auth as OAuth2).accounts!(context as never);
    default:
      return doTriggerJob(plugin, job, context);
  }
}

type TriggerJob = Extract<Job, { do: 'poll' | 'subscribe' | 'renew' | 'unsubscribe' | 'verify' | 'parse' }>;

async function doTriggerJob(
  plugin: PackedPlugin,
  job: TriggerJob,
  context: ReturnType<LentCall['context']>,
): Promise<unknown> {
  const trigger = own(plugin.default.triggers, job.name);
  if (job.do === 'poll') {
    const cursor = job.cursor ?? undefined;
    return (trigger as PollTrigger).poll(context, { cursor, params: job.params });
  }
  const webhook = trigger as WebhookTrigger;
  switch (job.do) {
    case 'subscribe':
      return plainSubscription(
        await webhook.subscribe!(context, { url: job.url, secret: new plugin.Secret(job.secret), params: job.params }),
      );
    case 'renew':
      return plainSubscription(await webhook.renew!(context, job.ref));
    case 'unsubscribe':
      return webhook.unsubscribe!(context, job.ref);
    case 'verify':
      return plainVerdict(webhook.verify(inboundOf(job.inbound), secretsOf(plugin, job.secrets)));
    case 'parse':
      return webhook.parse(inboundOf(job.inbound));
  }
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value {
  const found = Object.hasOwn(record, name) ? record[name] : undefined;
  if (found === undefined) throw new Error(`The plugin has no “${name}”.`);
  return found;
}

const standInOf = ({ sandbox }: Connector) =>
  sandbox ? { account: sandbox.account, auth: sandbox.auth ?? null, http: sandbox.handle !== undefined } : null;

function standIn(connector: Connector, request: Parameters<typeof requestFromWire>[0], call: LentCall, { key }: Lent) {
  const handle = connector.sandbox?.handle;
  if (!handle) throw new Error('The plugin has no stand-in.');
  return handle(requestFromWire(request), { store: call.store, key, now: () => new Date() });
}

const inboundOf = ({ raw, receivedAt, ...rest }: WireInbound): Inbound => ({
  ...rest,
  raw: Buffer.from(raw, 'base64'),
  receivedAt: new Date(receivedAt),
});

const secretsOf = (plugin: PackedPlugin, secrets: Record<string, string>) =>
  Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, new plugin.Secret(value)]));

/** The only place where a plugin's secrets get a text form: on the way to the host, which stores them sealed. */
const plainSecrets = (secrets: Readonly<Record<string, Secret | undefined>> = {}) =>
  Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, secret?.reveal() ?? '']));

const plainVerdict = (verdict: Verdict) =>
  verdict.verdict === 'handshake' ? { ...verdict, keep: plainSecrets(verdict.keep) } : verdict;

const plainSubscription = ({ secrets, ...made }: Subscription) => ({ ...made, secrets: plainSecrets(secrets) });
