import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Nothing is allowed but what the page needs from its own address.
 * `style-src-attr 'unsafe-inline'`: React and the canvas place elements with style attributes. Style elements and
 * scripts stay limited to files and to the nonce that the page is served with (the component library writes its theme
 * into one style element and takes the nonce from the page).
 */
export function securityHeaders(https: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrcAttr: ["'unsafe-inline'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Set by the middleware in front; one per answer. */
export function nonceOf(response: object): string {
  return (response as { locals?: { nonce?: string } }).locals?.nonce ?? '';
}
