import type { Connector } from '../connector.ts';
import { Secret } from '../secret.ts';
import type { Inbound, TriggerSecrets } from '../trigger.ts';
import { type Checks, must, sameJson } from './checks.ts';

/** One genuine delivery of the vendor. */
export interface WebhookFixture {
  /** Body as sent; made from a moment where the vendor signs it inside the body. */
  raw: string | ((at: Date) => string);
  secret: { name: string; value: string };
  headers?: Record<string, string>;
  /** The vendor's signature headers for a body, a secret and a moment. */
  sign: (raw: string, secret: string, at: Date) => Record<string, string>;
}

const tenMinutes = 600_000;

export async function checkWebhook(
  connector: Connector,
  name: string,
  fixture: WebhookFixture,
  checks: Checks,
): Promise<void> {
  const trigger = connector.triggers[name];
  if (trigger?.kind !== 'webhook') return void checks.leftOut.push(`${name}: is not a webhook trigger`);
  const { secret } = fixture;
  const rawAt = (at: Date) => (typeof fixture.raw === 'string' ? fixture.raw : fixture.raw(at));
  const stored: TriggerSecrets = { [secret.name]: new Secret(secret.value) };
  const now = new Date();
  const signed = (key = secret.value, at = now, body = rawAt(at)): Inbound => ({
    method: 'POST',
    url: 'https://hooks.example/in',
    headers: { 'content-type': 'application/json', ...fixture.headers, ...fixture.sign(body, key, at) },
    raw: Buffer.from(body),
    receivedAt: now,
  });
  const accepted = (request: Inbound, secrets = stored) => trigger.verify(request, secrets).verdict === 'accept';

  await checks.check(`${name}: a genuine delivery is accepted and read the same way twice`, () => {
    must(accepted(signed()), 'rejected');
    const events = trigger.parse(signed());
    must(events.length > 0, 'no events');
    must(new Set(events.map((event) => event.id)).size === events.length, 'ids are not unique');
    must(sameJson(trigger.parse(signed()), events), 'ids or data differ from one reading to the next');
  });
  await checks.check(`${name}: a changed body is rejected`, () => {
    must(!accepted({ ...signed(), raw: Buffer.from(`${rawAt(now)} `) }), 'accepted');
  });
  await checks.check(`${name}: a wrong secret is rejected`, () => {
    must(!accepted(signed('another secret')), 'accepted');
    must(!accepted({ ...signed(), headers: {} }), 'accepted without a signature');
  });
  // A missing secret must never become an empty key, which anybody can sign with.
  await checks.check(`${name}: without a stored secret everything is rejected`, () => {
    must(!accepted(signed(''), {}), 'accepted with no secret');
    must(!accepted(signed(''), { [secret.name]: new Secret('') }), 'accepted with an empty secret');
    must(!accepted(signed('undefined'), { [secret.name]: undefined }), 'accepted with an undefined secret');
  });
  await checks.check(`${name}: no delivery makes it throw`, () => {
    for (const body of ['', '{', '[]', 'null', '"x"', '\u0000'])
      trigger.verify(signed(secret.value, now, body), stored);
  });
  if (!trigger.signsTime) return void checks.leftOut.push(`${name}: replays, because the vendor signs no moment`);
  await checks.check(`${name}: ten minutes late or early is rejected`, () => {
    must(!accepted(signed(secret.value, new Date(now.getTime() - tenMinutes))), 'accepted an old one');
    must(!accepted(signed(secret.value, new Date(now.getTime() + tenMinutes))), 'accepted one from the future');
  });
}
