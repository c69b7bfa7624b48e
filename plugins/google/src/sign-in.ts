import type { OAuth2 } from '@baton/plugin-sdk';

/**
 * Sign-in with Google for one connector. Every connector asks for its own scopes only, when it is connected: a token of the
 * mail connector cannot read files. So `include_granted_scopes`, which would add what was granted before, is left out.
 * `prompt=consent`: without it Google gives a refresh token only the first time that somebody signs in.
 */
export const googleSignIn = (...scopes: string[]) =>
  ({
    kind: 'oauth2',
    authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
    tokenUrl: 'https://oauth2.googleapis.com/token',
    revokeUrl: 'https://oauth2.googleapis.com/revoke',
    scopes,
    pkce: true,
    clientAuth: 'body',
    authorizeParams: { access_type: 'offline', prompt: 'consent' },
    // Google ends a sign-in that was not used for six months.
    refresh: { rotates: false, skewSeconds: 120, keepAliveDays: 180 },
  }) as const satisfies OAuth2;
