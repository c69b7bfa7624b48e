import { type CallContext, httpFailure, watchFetch, z } from '@baton/plugin-sdk';

export const input = z.object({
  url: z.url({ protocol: /^https?$/ }).meta({ title: 'Address', description: 'Where to send: https://…' }),
  method: z.enum(['POST', 'PUT']).default('POST').meta({ title: 'Method' }),
  body: z.unknown().meta({ title: 'Data', description: 'Sent as JSON.' }),
});

export const output = z.object({
  status: z.int().meta({ title: 'HTTP status of the answer' }),
  body: z.unknown().meta({ title: 'Answer', description: 'Parsed when it is JSON, text otherwise.' }),
});

export const example = {
  input: { url: 'https://orders.example.com/hooks/new', method: 'POST' as const, body: { order: 'A-1042' } },
  output: { status: 202, body: { accepted: true } },
};

const longestText = 100_000;

/** Sends JSON with the call's key in `Idempotency-Key`. Every status outside 200 to 299 is a failure. */
export async function sendJson(
  context: CallContext<undefined>,
  { url, method, body }: z.output<typeof input>,
): Promise<z.input<typeof output>> {
  const watched = watchFetch(context.fetch, new URL(url).host);
  try {
    const response = await watched.fetch(url, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': context.key },
      body: JSON.stringify(body ?? null),
      redirect: 'manual',
      signal: context.signal,
    });
    const text = await response.text();
    if (!response.ok) throw refused(new URL(url).host, response);
    return { status: response.status, body: readAnswer(response, text) };
  } catch (thrown) {
    throw watched.failure(thrown);
  }
}

const refused = (vendor: string, response: Response) =>
  httpFailure({
    vendor,
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    sent: true,
    write: true,
  });

function readAnswer(response: Response, text: string): unknown {
  if (text === '') return null;
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return text.slice(0, longestText);
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, longestText);
  }
}
