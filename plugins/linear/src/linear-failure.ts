import { ConnectorError, type FailureCode, retryAfterMs, z } from '@baton/plugin-sdk';

const errors = z.array(
  z.object({
    message: z.string().nullish(),
    extensions: z.object({ type: z.string().nullish(), code: z.string().nullish() }).nullish(),
  }),
);

interface Answered {
  response: Response;
  body: { errors?: unknown } | null;
  isQuery: boolean;
  now: Date;
}

const defaultWaitMs = 10_000;

/** Linear's own words for a refusal, whatever HTTP status they came with; undefined when there are none. */
export async function linearFailure({ response, body, isQuery, now }: Answered): Promise<ConnectorError | undefined> {
  const said = errors.safeParse(body?.errors);
  const [first] = said.success ? said.data : [];
  if (first?.extensions == null) return undefined;
  const { status } = response;
  if (first.extensions.code === 'RATELIMITED') return tooOften(response, now);
  const { LinearErrorType, parseLinearError } = await import('@linear/sdk');
  const { type } = parseLinearError({ response: { status, errors: [first] } } as never);
  if (type === LinearErrorType.Ratelimited) return tooOften(response, now);
  if (type === LinearErrorType.InvalidInput && /not found|could not find/i.test(first.message ?? '')) {
    return new ConnectorError('not_found', 'Linear does not have the item that was asked for.', { status });
  }
  const [code, words] = wordsOf[type ?? ''] ?? [];
  if (code && words) return new ConnectorError(code, `Linear ${words}.`, { status });
  // Its own failures: a change may have happened all the same.
  if (!unclear.has(type ?? '') && status < 500) return undefined;
  return new ConnectorError(isQuery ? 'vendor_down' : 'unknown_outcome', 'Linear failed on its side.', { status });
}

function tooOften({ headers, status }: Response, now: Date): ConnectorError {
  const reset = Number(headers.get('x-ratelimit-requests-reset') ?? Number.NaN) - now.getTime();
  const wait = retryAfterMs(headers.get('retry-after'), now) ?? (reset > 0 ? reset : defaultWaitMs);
  return new ConnectorError('rate_limited', 'Linear is asked too often.', { status, retryAfterMs: wait });
}

const wordsOf: Record<string, [FailureCode, string]> = {
  AuthenticationError: ['auth_expired', 'no longer accepts the stored key'],
  Forbidden: ['forbidden', 'does not permit this with the connected key'],
  FeatureNotAccessible: ['forbidden', 'offers this only in another plan of the connected workspace'],
  UsageLimitExceeded: ['forbidden', 'has reached the limit of the connected workspace’s plan'],
  InvalidInput: ['invalid_input', 'refused the data it was sent'],
  UserError: ['invalid_input', 'refused the data it was sent'],
  GraphqlError: ['invalid_input', 'did not understand the question it was sent'],
};

const unclear = new Set(['InternalError', 'NetworkError', 'BootstrapError', 'LockTimeout', 'Other']);
