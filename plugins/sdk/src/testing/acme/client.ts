import { type CallContext, ConnectorError, forConnection, secretField, watchFetch, z } from '../../index.ts';
import type { Has } from './bugs.ts';

export const auth = { kind: 'key', fields: z.object({ token: secretField('Token') }) } as const;

export const make = forConnection(auth);

export type Context = CallContext<z.output<typeof auth.fields>>;

export const order = z.object({ id: z.string(), at: z.string() });
export const page = z.object({ orders: z.array(order), next: z.string().nullish() });

/** One call to the shop, right or wrong. */
export async function call<S extends z.ZodType>(
  has: Has,
  context: Context,
  answer: S,
  path: string,
  init: RequestInit = {},
) {
  const watched = watchFetch(context.fetch, 'Acme');
  const secret = context.auth.token.reveal();
  if (has('secret in the log')) context.log(`calling with ${secret}`);
  const send = () =>
    watched.fetch(`https://acme.example${path}`, {
      ...init,
      headers: { authorization: `Bearer ${secret}`, ...(init.headers as Record<string, string>) },
      ...(has('abort signal ignored') ? {} : { signal: context.signal }),
    });
  try {
    let response = await send();
    if (has('hidden retry') && response.status >= 500) response = await send();
    const text = await response.text();
    if (has('secret in error text') && !response.ok) throw new ConnectorError('permanent', text);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    if (has('unreadable answer taken for a result')) return readLoosely(answer, text);
    return answer.parse(JSON.parse(text)) as z.output<S>;
  } catch (thrown) {
    if (has('raw errors of the SDK')) throw thrown;
    if (has('every error is temporary')) throw new ConnectorError('vendor_down', 'Acme did not work.');
    const failure = watched.failure(thrown);
    if (!has('Retry-After ignored') || !ConnectorError.is(failure)) throw failure;
    throw new ConnectorError(failure.code, failure.message);
  }
}

function readLoosely<S extends z.ZodType>(answer: S, text: string): z.output<S> {
  const tried = answer.safeParse(text.startsWith('{') && text.endsWith('}') ? JSON.parse(text) : null);
  return (tried.success ? tried.data : { id: '', orders: [], notes: [] }) as z.output<S>;
}
