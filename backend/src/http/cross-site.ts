import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { Refusal } from './refusal.ts';

/**
 * A change has to come from Baton's own page. Browsers say where a request comes from; programs that say nothing are no
 * browsers, so nobody can lend them a victim's cookie.
 */
export function checkOrigin(request: Request, publicUrl: string): void {
  const site = request.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') throw crossSite();
  const origin = request.get('origin');
  if (origin && origin !== new URL(publicUrl).origin && !isOwnHost(origin, request.get('host'))) throw crossSite();
}

/** The header `x-baton-csrf` has to repeat what GET /api/me gave: another site cannot read that. */
export function checkToken(request: Request, expected: string): void {
  const given = Buffer.from(request.get('x-baton-csrf') ?? '');
  const wanted = Buffer.from(expected);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new Refusal(
      403,
      'wrong_page',
      'Expected the page’s own mark in x-baton-csrf. Reload the page and try again.',
    );
  }
}

function isOwnHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

const crossSite = (): Refusal =>
  new Refusal(403, 'other_site', 'This change came from another web site, so it was refused. Use Baton’s own page.');
