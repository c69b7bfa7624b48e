import { watchFetch, z } from '@baton/plugin-sdk';
import type { Context } from './connection.ts';

const address = 'https://api.sample-vendor.example';

export const item = z.object({ id: z.string(), name: z.string(), made_at: z.string() });

interface Request<Answer extends z.ZodType> {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
  answer: Answer;
}

/** One request. What goes wrong becomes one of Baton's ten words, from what really went over the line. */
export async function ask<Answer extends z.ZodType>(
  context: Context,
  { method, path, body, answer }: Request<Answer>,
): Promise<z.output<Answer>> {
  const watched = watchFetch(context.fetch, 'Sample Vendor');
  try {
    const response = await watched.fetch(`${context.baseUrl ?? address}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${context.auth.token.reveal()}`,
        'content-type': 'application/json',
        'idempotency-key': context.key,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: context.signal,
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return answer.parse(await response.json());
  } catch (thrown) {
    throw watched.failure(thrown);
  }
}
