import { createHash } from 'node:crypto';
import { ConnectorError, type Inbound } from '@baton/plugin-sdk';
import { z } from 'zod';
import type { Delivery } from '../verify-delivery.ts';
import { checkEvents, emitted } from './isolated-trigger.ts';
import { askAlone, type PluginLine } from './plugin-line.ts';
import type { WireInbound } from './protocol.ts';

const text = z.string().max(100_000);

const verdictForm = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('accept') }),
  z.object({
    verdict: z.literal('reject'),
    status: z.union([z.literal(400), z.literal(401)]),
    reason: z.string().max(300),
  }),
  z.object({
    verdict: z.literal('handshake'),
    status: z.int().min(200).max(299),
    headers: z.record(
      z.string().regex(/^x-[\w-]{1,60}$|^content-type$/i),
      z
        .string()
        .max(2_000)
        .regex(/^[\x20-\x7e]*$/),
    ),
    body: text,
    keep: z.record(z.string().max(100), z.string().max(2_000)),
  }),
]);

/** A delivery for an installed plugin: verified and parsed in its own process, both answers held to their form. */
export async function verifyIsolated(
  line: PluginLine,
  name: string,
  request: Inbound,
  secrets: Readonly<Record<string, string>>,
): Promise<Delivery> {
  const facts = line.descriptor.triggers[name]!;
  const inbound = wireInbound(request);
  const owner = `delivery:${createHash('sha256').update(JSON.stringify(secrets)).digest('hex')}`;
  try {
    const verdict = verdictForm.parse(
      await askAlone(line, { do: 'verify', name, inbound, secrets: { ...secrets } }, owner),
    );
    if (verdict.verdict === 'accept' && (facts.secrets ?? []).some((secret) => !secrets[secret])) {
      return { result: 'rejected', status: 401, reason: 'No secret is stored for this address.' };
    }
    if (verdict.verdict === 'reject') return { result: 'rejected', status: verdict.status, reason: verdict.reason };
    if (verdict.verdict === 'handshake') {
      const { status, headers, body, keep } = verdict;
      return { result: 'handshake', status, headers, body, keep };
    }
    const events = emitted.max(1_000).parse(await askAlone(line, { do: 'parse', name, inbound }, owner));
    return { result: 'accepted', events: checkEvents(facts, events) };
  } catch (thrown) {
    return refused(thrown);
  }
}

/** A plugin that broke down is no fault of the sender: it may send again. */
function refused(thrown: unknown): Delivery {
  if (ConnectorError.is(thrown) && thrown.code === 'vendor_down') {
    return { result: 'rejected', status: 503, reason: thrown.message };
  }
  const reason = ConnectorError.is(thrown) ? thrown.message : 'The data does not have the form this trigger expects.';
  return { result: 'rejected', status: 400, reason };
}

const wireInbound = ({ method, url, headers, raw, receivedAt }: Inbound): WireInbound => ({
  method,
  url,
  headers: Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
  raw: Buffer.from(raw).toString('base64'),
  receivedAt: receivedAt.toISOString(),
});
