import { noAnswer, refusalFrom } from './problem.ts';

/** The value of `Me.csrf`, sent back with every request that changes something. Kept in memory only. */
let csrf = '';
export const rememberCsrf = (value: string): void => {
  csrf = value;
};

const signedOut = new Set<() => void>();
/** Calls the listener whenever the server no longer knows who asks. */
export const onSignedOut = (listener: () => void): (() => void) => {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
};

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const headersFor = (method: Method, hasBody: boolean): Record<string, string> => ({
  accept: 'application/json',
  ...(hasBody ? { 'content-type': 'application/json' } : {}),
  ...(method === 'GET' ? {} : { 'x-baton-csrf': csrf }),
});

const readBody = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** Answers under way to questions that somebody is about to ask, by path. */
const early = new Map<string, Promise<unknown>>();
/** Milliseconds after which an answer that nobody asked for is too old to be given. */
const EARLY = 10_000;

/** Asks now what will be asked in a moment: the next `request` for it gets this answer. A refusal is never passed on. */
export const askEarly = (path: string): void => {
  const answer = request('GET', path);
  early.set(path, answer);
  const forget = () => void (early.get(path) === answer && early.delete(path));
  answer.catch(forget);
  setTimeout(forget, EARLY);
};

/** One call to the API. Throws a `Refusal` for every status above 299 and when no answer comes. */
export const request = async <Answer>(method: Method, path: string, body?: unknown): Promise<Answer> => {
  const begun = method === 'GET' ? early.get(path) : undefined;
  early.delete(path);
  if (begun) return begun as Promise<Answer>;
  const init: RequestInit = { method, headers: headersFor(method, body !== undefined), credentials: 'same-origin' };
  if (body !== undefined) init.body = JSON.stringify(body);
  return answerOf<Answer>(path, init);
};

/** One file, as it is. */
export const sendFile = <Answer>(path: string, file: Blob): Promise<Answer> =>
  answerOf<Answer>(path, {
    method: 'POST',
    headers: { ...headersFor('POST', false), 'content-type': 'application/octet-stream' },
    credentials: 'same-origin',
    body: file,
  });

const answerOf = async <Answer>(path: string, init: RequestInit): Promise<Answer> => {
  const answer = await fetch(`/api${path}`, init).catch(() => null);
  if (answer === null) throw noAnswer();
  const content = await readBody(answer);
  if (answer.status === 401 && !path.startsWith('/session')) for (const listener of signedOut) listener();
  if (!answer.ok) throw refusalFrom(answer.status, content);
  // The server's own tests hold every answer to the contract; the page trusts its own origin.
  return content as Answer;
};

/** `?a=1&b=2` without the empty ones. */
export const query = (values: Record<string, string | number | undefined>): string => {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled.map(([key, value]) => [key, String(value)]))}`;
};
