import { ConnectorError, z } from '@baton/plugin-sdk';

interface Told {
  /** Name of the connector, for messages. */
  name: string;
  /** Body of the refusal, as text. */
  refusal: string;
  now: Date;
}

/** Google's two forms of error: the older lists `errors`, the newer has a `status` and typed `details`. */
const error = z.object({
  error: z.object({
    message: z.string().catch(''),
    status: z.string().catch(''),
    errors: z.array(z.object({ reason: z.string().catch('') })).catch([]),
    details: z.array(z.object({ reason: z.string().catch('') })).catch([]),
  }),
});

const tooOften = ['rateLimitExceeded', 'userRateLimitExceeded', 'sharingRateLimitExceeded', 'RATE_LIMIT_EXCEEDED'];
const tooMuchToday = ['dailyLimitExceeded', 'quotaExceeded'];
const noScope = ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'insufficientScopes'];
const switchedOff = ['accessNotConfigured', 'SERVICE_DISABLED'];

/** Milliseconds, where Google does not say how long. */
const usualWait = 10_000;
const longWait = 3_600_000;

/** Google says “too many” with 403 as well as with 429, and tells apart in words what HTTP has one number for. */
export function inGooglesTerms(thrown: unknown, { name, refusal, now }: Told): unknown {
  if (!ConnectorError.is(thrown)) return thrown;
  const { status } = thrown.info;
  if (status === 412)
    return new ConnectorError('conflict', `${name} says that somebody changed this meanwhile.`, { status });
  if (status !== 403 && status !== 429) return thrown;
  const { message, reasons } = readRefusal(refusal);
  const has = (known: string[]) => reasons.some((reason) => known.includes(reason));
  const wait = momentIn(message, now);
  if (status === 429) return wait === undefined ? thrown : limited(name, wait, status);
  if (has(tooOften)) return limited(name, wait ?? usualWait, status);
  if (has(tooMuchToday)) return limited(name, wait ?? longWait, status);
  const words = has(noScope) ? lacksScope(name) : has(switchedOff) ? isSwitchedOff(name) : undefined;
  return words === undefined ? thrown : new ConnectorError('forbidden', words, { status });
}

const limited = (name: string, retryAfterMs: number, status: number) =>
  new ConnectorError('rate_limited', `${name} is asked too often.`, { status, retryAfterMs });

const lacksScope = (name: string) =>
  `The sign-in to ${name} lacks a permission that this needs. Connect it again and leave every box of Google's page ticked.`;

const isSwitchedOff = (name: string) =>
  `The API of ${name} is not enabled in the company's Google Cloud project. Enable it there, then try again.`;

/** What Google said, and why in words that do not change; both empty when it cannot be read. */
export function readRefusal(refusal: string): { message: string; reasons: string[] } {
  const told = error.safeParse(parse(refusal));
  if (!told.success) return { message: '', reasons: [] };
  const { message, status, errors, details } = told.data.error;
  const isExhausted = status === 'RESOURCE_EXHAUSTED' ? ['rateLimitExceeded'] : [];
  return { message, reasons: [...errors, ...details].map(({ reason }) => reason).concat(isExhausted) };
}

/** Gmail says until when to wait only in the text: “Retry after 2026-11-21T10:00:00.000Z”. Milliseconds from now. */
function momentIn(message: string, now: Date): number | undefined {
  const found = /retry after (\d{4}-\d\d-\d\dT[\d:.]+Z)/i.exec(message)?.[1];
  const wait = found === undefined ? Number.NaN : Date.parse(found) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(1_000, wait), 24 * longWait);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
