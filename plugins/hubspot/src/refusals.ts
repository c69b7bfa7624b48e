import { ConnectorError, z } from '@baton/plugin-sdk';

/** What HubSpot said about the last request that it refused. */
export interface Refusal {
  /** Which of its limits was reached: `DAILY`, `TEN_SECONDLY_ROLLING`, `SECONDLY`. */
  policy?: string | undefined;
  /** Its own words about the data. */
  said?: string | undefined;
}

const longestWords = 200;
const hour = 60 * 60_000;

const refused = z.object({
  category: z.string().optional(),
  message: z.string().optional(),
  policyName: z.string().optional(),
});

/** HubSpot's words about what is wrong with the data; nothing else of its answer is passed on. */
export async function readRefusal(response: Response): Promise<Refusal> {
  const read = refused.safeParse(await response.json().catch(() => undefined));
  if (!read.success) return {};
  const { category, message, policyName } = read.data;
  const said = category === 'VALIDATION_ERROR' ? message?.slice(0, longestWords) : undefined;
  return { policy: policyName, said };
}

/** The same word, with what HubSpot said about it. Its limit of the day is over at midnight, so nobody asks every ten seconds. */
export function inHubSpotsTerms(thrown: unknown, { policy, said }: Refusal): unknown {
  if (!ConnectorError.is(thrown)) return thrown;
  const { code, message, info } = thrown;
  if (code === 'rate_limited' && policy === 'DAILY') {
    const retryAfterMs = Math.max(info.retryAfterMs ?? 0, hour);
    return new ConnectorError(code, 'The calls that HubSpot allows in a day are used up.', { ...info, retryAfterMs });
  }
  if (code !== 'invalid_input' || !said) return thrown;
  return new ConnectorError(code, `${message} It said: “${said}”`, info);
}
