import { type CallContext, ConnectorError, isHostWord, watchFetch, type z } from '@baton/plugin-sdk';
import type { LinearAuth } from './connection.ts';
import { linearFailure } from './linear-failure.ts';

export type Context = CallContext<LinearAuth>;

/** A document of ours, and what we read of its answer. */
export interface Document<Answer extends z.ZodType> {
  text: string;
  answer: Answer;
}

/**
 * Sends one document. The official SDK (88.3.0) sends through the process's own fetch, past the host's fence, limits and abort
 * signal, and asks for every related thing with a request more; it reads the failures, the sending is ours.
 */
export async function ask<Answer extends z.ZodType>(
  context: Context,
  { text, answer }: Document<Answer>,
  variables: Record<string, unknown>,
): Promise<z.output<Answer>> {
  const isQuery = text.startsWith('query');
  const watched = watchFetch(context.fetch, 'Linear', () => isQuery);
  let response: Response | undefined;
  try {
    response = await watched.fetch(`${context.baseUrl ?? 'https://api.linear.app'}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: context.auth.key.reveal() },
      body: JSON.stringify({ query: text, variables }),
      signal: context.signal,
    });
    const body = (await response.json()) as { data?: unknown; errors?: unknown } | null;
    const refused = await linearFailure({ response, body, isQuery, now: context.now() });
    if (refused) throw refused;
    const read = answer.safeParse(response.ok && !body?.errors ? body?.data : undefined);
    if (read.success) return read.data;
    throw new Error('unreadable answer');
  } catch (thrown) {
    if (ConnectorError.is(thrown) || isHostWord(thrown)) throw thrown;
    throw watched.failure(thrown);
  }
}
