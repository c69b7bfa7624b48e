import type { Request, Response } from 'express';

/** Hours after which a session ends whatever happens. */
export const absoluteHours = 12;

/** With https the browser itself guards name, path and host (`__Host-`). */
const nameFor = (https: boolean): string => (https ? '__Host-baton' : 'baton');

export function setSessionCookie(response: Response, id: string, https: boolean): void {
  response.cookie(nameFor(https), id, { ...options(https), maxAge: absoluteHours * 3_600_000 });
}

export function clearSessionCookie(response: Response, https: boolean): void {
  response.clearCookie(nameFor(https), options(https));
}

/** The session id that the browser sent, if any. */
export function readSessionCookie(request: Request, https: boolean): string | undefined {
  const name = `${nameFor(https)}=`;
  const pair = (request.headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(name));
  return pair?.trim().slice(name.length) || undefined;
}

const options = (https: boolean) => ({ httpOnly: true, sameSite: 'lax', secure: https, path: '/' }) as const;
