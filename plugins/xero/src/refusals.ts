import { ConnectorError, z } from '@baton/plugin-sdk';

/** What Xero said about the last request that it refused. */
export interface Refusal {
  /** Which of its limits was reached: `minute`, `day` or `concurrent`. */
  limit?: string | undefined;
  /** Its own words about the data. */
  said?: string | undefined;
}

const longestWords = 200;

const validation = z.object({
  Elements: z.array(z.object({ ValidationErrors: z.array(z.object({ Message: z.string() })).default([]) })).default([]),
});

/** Xero's words about what is wrong with a record; nothing else of its answer is passed on. */
export async function readRefusal(response: Response): Promise<Refusal> {
  const limit = response.headers.get('x-rate-limit-problem')?.toLowerCase();
  if (response.status !== 400) return { limit };
  const read = validation.safeParse(await response.json().catch(() => undefined));
  const [first] = read.success ? read.data.Elements.flatMap((element) => element.ValidationErrors) : [];
  return { limit, said: first?.Message.slice(0, longestWords) };
}

const limits: Record<string, string> = {
  minute: 'Xero allows 60 calls a minute in an organisation; they are used up.',
  day: 'Xero allows a number of calls a day in an organisation; they are used up for today.',
  concurrent: 'Xero allows 5 calls at once in an organisation.',
};

/** The same word, with what Xero said about it. */
export function inXerosTerms(thrown: unknown, { limit, said }: Refusal): unknown {
  if (!ConnectorError.is(thrown)) return thrown;
  const { code, message, info } = thrown;
  const words = code === 'rate_limited' && limit !== undefined ? limits[limit] : undefined;
  if (words !== undefined) return new ConnectorError(code, words, info);
  if (code !== 'invalid_input' || !said) return thrown;
  return new ConnectorError(code, `${message} It said: “${said}”`, info);
}
