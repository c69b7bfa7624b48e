import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Nothing is allowed but what the page needs from its own address: no inline script and no inline style, because the
 * page's styles are files (the component library is told not to write style elements) and what it positions, it positions
 * through the style object, which the policy does not concern.
 */
export function securityHeaders(https: boolean): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        // The one policy of the page lets its own checking worker start, and nothing else.
        trustedTypes: ['baton-worker'],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    // Nothing here is for search engines: a shared map that somebody links to stays unfound.
    response.setHeader('x-robots-tag', 'noindex, nofollow, noarchive');
    protect(request, response, next);
  };
}
