import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failureCodes } from './failure.ts';
import { httpFailure, retryAfterMs } from './http-failure.ts';

const now = new Date('2026-11-21T09:00:00Z');
const facts = { sent: true, write: false, vendor: 'Acme' };

test('every status, header and circumstance has one of the ten words, and a wait only where one belongs', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined }),
      fc.option(fc.string(), { nil: null }),
      fc.boolean(),
      fc.boolean(),
      (status, retryAfter, sent, write) => {
        const { code, info } = httpFailure({ ...facts, status, retryAfter, sent, write }, now);
        expect(failureCodes).toContain(code);
        expect(info.retryAfterMs !== undefined).toBe(code === 'rate_limited');
        // Never "it certainly did not happen" for a change that may have reached the vendor and got no clear answer.
        const isUnclear = status === undefined || status < 100 || status >= 500 || (status >= 200 && status < 300);
        if (write && sent && isUnclear && code !== 'rate_limited') expect(code).toBe('unknown_outcome');
        if (!write) expect(code).not.toBe('unknown_outcome');
      },
    ),
  );
});

test('a change that certainly never left did not happen', () => {
  expect(httpFailure({ ...facts, write: true, sent: false }).code).toBe('vendor_down');
});

test.each([
  ['0', 0],
  ['2', 2_000],
  [' 1.5 ', 1_500],
  ['Sat, 21 Nov 2026 09:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
  ['999999999', 86_400_000],
  ['', undefined],
  ['soon', undefined],
  [null, undefined],
])('Retry-After “%s” means %s ms', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});

test('what the vendor said is cut short', () => {
  expect(httpFailure({ ...facts, status: 400, said: 'x'.repeat(5_000) }).message.length).toBeLessThan(300);
});
