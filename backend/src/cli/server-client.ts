import { Me, Problem } from '@baton/contract';
import type { z } from 'zod';
import { Refused } from './exit-codes.ts';
import type { Session } from './session-file.ts';

/** A signed-in conversation with a running Baton: the same API as the web page. */
export interface ServerClient {
  me(): Promise<z.infer<typeof Me>>;
  get<S extends z.ZodType>(path: string, answer: S): Promise<z.output<S>>;
  send<S extends z.ZodType>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    answer: S,
  ): Promise<z.output<S>>;
}

/** Milliseconds that a server may take to answer. */
const patience = 30_000;

export function connect(session: Session): ServerClient {
  const me = () => ask(session, 'GET', '/api/me', undefined, {}, Me);
  return {
    me,
    get: (path, answer) => ask(session, 'GET', path, undefined, {}, answer),
    async send(method, path, body, answer) {
      const { csrf } = await me();
      return ask(session, method, path, body, { 'x-baton-csrf': csrf }, answer);
    },
  };
}

/** Exchanges a password or a one-time link for a session. */
export async function signIn(server: string, path: string, body: unknown): Promise<Session> {
  const response = await reach(server, path, { method: 'POST', body: JSON.stringify(body), headers: json });
  if (!response.ok) throw await refusal(response);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!cookie)
    throw new Refused(`Expected ${server} to open a session, but it sent none: is that address a Baton server?`);
  return { server, cookie };
}

const json = { 'content-type': 'application/json' };

async function ask<S extends z.ZodType>(
  session: Session,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
  answer: S,
): Promise<z.output<S>> {
  const response = await reach(session.server, path, {
    method,
    headers: { cookie: session.cookie, ...(body !== undefined && json), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await refusal(response);
  const read = answer.safeParse(response.status === 204 ? undefined : await response.json());
  if (read.success) return read.data;
  throw new Refused(
    `${session.server} answered in a form that this command does not know: use the same Baton release on both sides.`,
  );
}

async function reach(server: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, server), { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) });
  } catch (cause) {
    throw new Refused(`Expected a running Baton at ${server}, but nothing answered: start it with "npm start".`, {
      cause,
    });
  }
}

async function refusal(response: Response): Promise<Refused> {
  if (response.status === 401) {
    return new Refused('You are not signed in, or the session has ended: run "baton sign-in" with a sign-in link.');
  }
  const body = Problem.safeParse(await response.json().catch(() => undefined));
  return new Refused(body.success ? body.data.message : `The server refused with HTTP status ${response.status}.`);
}
