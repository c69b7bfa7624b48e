import { ConnectorError, retryAfterMs } from '@baton/plugin-sdk';

/** What an answer with a refusal tells beyond its status. */
export interface Refusal {
  status?: number;
  /** Milliseconds until GitHub may be asked again. */
  wait?: number | undefined;
  /** GitHub's own words, for comparison only: they may repeat what was sent. */
  said?: string;
  /** Codes of what is wrong, such as `already_exists`. */
  codes?: string[];
}

/** Short enough to hold in memory twice. */
const longest = 100_000;

export async function readRefusal(response: Response, now: Date): Promise<Refusal> {
  const { status } = response;
  const refusal: Refusal = { status, wait: waitOf(response, now) };
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  if (text.length > longest) return refusal;
  const { message, errors } = parsed(text);
  const codes = (Array.isArray(errors) ? errors : []).map((one) => (one as { code?: unknown } | null)?.code);
  const own = (Array.isArray(errors) ? errors : []).map((one) => (one as { message?: unknown } | null)?.message);
  const said = [message, ...own].filter((word) => typeof word === 'string').join(' ');
  return { ...refusal, said, codes: codes.filter((code) => typeof code === 'string') };
}

/** Too many calls are a 403 or a 429; for how long, one of two headers says. */
function waitOf({ status, headers }: Response, now: Date): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const asked = retryAfterMs(headers.get('retry-after'), now);
  if (asked !== undefined) return asked;
  const reset = Number(headers.get('x-ratelimit-reset'));
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset) && reset > 0;
  return isUsedUp ? Math.max(1_000, reset * 1_000 - now.getTime()) : undefined;
}

/** What GitHub says with a status that others use for something else. */
export function inGitHubsTerms(thrown: unknown, { wait, codes = [], said = '', status }: Refusal): unknown {
  if (!ConnectorError.is(thrown) || thrown.info.status !== status) return thrown;
  if (wait !== undefined) {
    return new ConnectorError('rate_limited', 'GitHub is asked too often.', { status, retryAfterMs: wait });
  }
  const isThere = codes.includes('already_exists') || said.includes('already exists');
  if (status === 422 && isThere) {
    return new ConnectorError('conflict', 'GitHub has one of this name or for this branch already.', { status });
  }
  if (status === 404) {
    const words = 'GitHub does not have it, or the token may not see the repository.';
    return new ConnectorError('not_found', words, { status });
  }
  return thrown;
}

function parsed(text: string): { message?: unknown; errors?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { message?: unknown; errors?: unknown };
  } catch {
    return {};
  }
}
