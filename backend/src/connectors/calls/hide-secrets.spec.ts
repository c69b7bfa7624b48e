import { describe, expect, test } from '@jest/globals';
import { Secret } from '@baton/plugin-sdk';
import fc from 'fast-check';
import { hideSecrets } from './hide-secrets.ts';

const secret = 'sk/Xk29-"Qw7?ü&zz81+Lm=40Tt';
const bytes = Buffer.from(secret);

const forms: [string, string][] = [
  ['plain', secret],
  ['base64', bytes.toString('base64')],
  ['base64url', bytes.toString('base64url')],
  ['in an address', encodeURIComponent(secret)],
  ['hex', bytes.toString('hex')],
  ['HEX', bytes.toString('hex').toUpperCase()],
  ['in JSON', JSON.stringify(secret)],
  ['Basic, one letter before', Buffer.from(`u${secret}`).toString('base64')],
  ['Basic, two letters before', Buffer.from(`u:${secret}`).toString('base64')],
  ['Basic, between others', Buffer.from(`user:${secret}:x`).toString('base64')],
  ['its first half', secret.slice(0, 16)],
  ['its second half', secret.slice(-16)],
  ['in two headers', `x-a: ${secret.slice(0, 14)}, x-b: ${secret.slice(14)}`],
];

describe('a credential is hidden in every form in which software repeats it', () => {
  test.each(forms)('%s', (_what, form) => {
    for (const auth of [{ password: secret }, { token: new Secret(secret) }, { deep: [{ er: secret }] }]) {
      const safe = hideSecrets(`The vendor said: ${form}!`, auth);
      expect(safe).toContain('[hidden]');
      expect(safe.startsWith('The vendor said: ')).toBe(true);
      for (let at = 0; at + 14 <= form.length; at++) expect(safe).not.toContain(form.slice(at, at + 14));
    }
  });
});

test('other words stay as they are', () => {
  const words = 'HubSpot refused the data it was sent: “name” is too long.';
  expect(hideSecrets(words, { password: secret, host: 'a.b', port: 25 })).toBe(words);
});

test('no text around it keeps a secret readable', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.base64String({ minLength: 16, maxLength: 60 }), (before, after, key) => {
      expect(hideSecrets(before + key + after, { key })).not.toContain(key);
    }),
  );
});
