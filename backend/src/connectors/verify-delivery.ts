import {
  type Emitted,
  type Inbound,
  Secret,
  type TriggerSecrets,
  type WebhookTrigger,
  ConnectorError,
} from '@baton/plugin-sdk';
import { verifyIsolated } from './isolation/verify-isolated.ts';
import type { InstalledConnector, PluginHost } from './plugin-host.ts';

/** What intake does with a delivery. `status` is the HTTP answer. */
export type Delivery =
  | { result: 'accepted'; events: Emitted[] }
  | { result: 'rejected'; status: 400 | 401 | 404 | 503; reason: string }
  | {
      result: 'handshake';
      status: number;
      headers: Record<string, string>;
      body: string;
      /** To be stored with the source's secrets before the answer is sent. */
      keep: Record<string, string>;
    };

/**
 * Verifies the raw bytes, then parses: in that order, with the same bytes. `secrets` are the source's decrypted secrets
 * by name; without a stored secret every delivery is rejected.
 */
export async function verifyDelivery(
  host: PluginHost,
  trigger: { connector: string; event: string },
  request: Inbound,
  secrets: Readonly<Record<string, string>>,
): Promise<Delivery> {
  const installed = host.find(trigger.connector);
  const found = installed && webhookTrigger(installed, trigger.event);
  if (!found) return { result: 'rejected', status: 404, reason: 'Nothing listens at this address.' };
  if (installed.line) return verifyIsolated(installed.line, trigger.event, request, secrets);
  const verdict = found.verify(request, asSecrets(secrets));
  if (verdict.verdict === 'reject') return { result: 'rejected', status: verdict.status, reason: verdict.reason };
  if (verdict.verdict === 'handshake') {
    const { status, headers, body, keep = {} } = verdict;
    const kept = Object.entries(keep).map(([name, secret]) => [name, secret.reveal()]);
    return { result: 'handshake', status, headers, body, keep: Object.fromEntries(kept) };
  }
  return parse(found, request);
}

function webhookTrigger({ connector }: InstalledConnector, event: string) {
  const trigger = Object.hasOwn(connector.triggers, event) ? connector.triggers[event] : undefined;
  return trigger?.kind === 'webhook' ? trigger : undefined;
}

const asSecrets = (secrets: Readonly<Record<string, string>>): TriggerSecrets =>
  Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, new Secret(value)]));

function parse(trigger: WebhookTrigger, request: Inbound): Delivery {
  try {
    return { result: 'accepted', events: trigger.parse(request) };
  } catch (thrown) {
    const reason = ConnectorError.is(thrown) ? thrown.message : 'The data does not have the form this trigger expects.';
    return { result: 'rejected', status: 400, reason };
  }
}
