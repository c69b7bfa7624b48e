import {
  accept,
  ConnectorError,
  hmac,
  type Inbound,
  mustBeJson,
  reject,
  sameText,
  storedSecret,
  type TriggerSecrets,
  type Verdict,
  z,
} from '@baton/plugin-sdk';

/** Name under which the secret of the hook is stored. */
export const hookSecret = 'hook_secret';

/** GitHub signs the bytes, not the moment: a replay is stopped by the id of what happened, which is made of signed parts only. */
export function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const secret = storedSecret(secrets, hookSecret);
  if (!secret) return reject('This address has no stored secret.');
  const signed = hmac(secret, { algorithm: 'sha256', encoding: 'hex', parts: [request.raw] });
  const fits = sameText(`sha256=${signed}`, request.headers['x-hub-signature-256']);
  if (!fits) return reject('The signature does not fit the data.');
  const isQuestion = request.headers['x-github-event'] === 'ping';
  return isQuestion ? { verdict: 'handshake', status: 200, headers: {}, body: '' } : accept;
}

export const account = z.object({ login: z.string().min(1) });

/** What every delivery about a repository has. */
export const common = z.object({
  action: z.string().optional(),
  repository: z.object({ full_name: z.string().min(3) }),
  sender: account.nullish(),
});

/** The delivery, if it has the form that is asked for; undefined when it is about something else. */
export function readDelivery<Schema extends z.ZodType>(request: Inbound, schema: Schema): z.output<Schema> | undefined {
  const body = mustBeJson(request.raw);
  if (!z.object({ repository: z.looseObject({}) }).safeParse(body).success) {
    throw new ConnectorError('invalid_input', 'Expected a delivery of GitHub about a repository.');
  }
  return schema.safeParse(body).data;
}

/** GitHub writes moments with the zone of who pushed. */
export const utc = (moment: string): string => new Date(moment).toISOString();
