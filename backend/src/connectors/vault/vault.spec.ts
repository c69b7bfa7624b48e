import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MasterKey, MasterKeys } from './master-keys.ts';
import { type Place, UnreadableSecret, Vault } from './vault.ts';

const key = (id: string): MasterKey => ({ id, key: randomBytes(32) });
const first = key('aaaa0001');
const second = key('bbbb0002');
const keys = (current: MasterKey, ...earlier: MasterKey[]): MasterKeys => ({
  current,
  earlier: new Map(earlier.map((one) => [one.id, one.key])),
});
const place: Place = 'connections:w1:c1:secrets';
const other: Place = 'connections:w1:c2:secrets';

test('what is sealed opens at its place, and nothing of it can be read in the bytes', () => {
  const vault = new Vault(keys(first));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(vault.open(vault.seal(value, place), place)).toEqual(plain);
    }),
  );
  expect(vault.seal({ token: 'canary-0123456789' }, place).toString('latin1')).not.toContain('canary');
});

test('the same value is never sealed to the same bytes', () => {
  const vault = new Vault(keys(first));
  expect(vault.seal('x', place)).not.toEqual(vault.seal('x', place));
});

test('copied to another row it does not open', () => {
  const vault = new Vault(keys(first));
  const sealed = vault.seal('x', place);
  expect(() => vault.open(sealed, other)).toThrow(UnreadableSecret);
});

test('one flipped bit anywhere is noticed', () => {
  const vault = new Vault(keys(first));
  const sealed = vault.seal({ token: 'secret' }, place);
  fc.assert(
    fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => vault.open(changed, place)).toThrow(UnreadableSecret);
    }),
  );
});

test('cut short at any length it is refused in one sentence', () => {
  const vault = new Vault(keys(first));
  const sealed = vault.seal('x', place);
  for (let length = 0; length < sealed.length; length++) {
    expect(() => vault.open(sealed.subarray(0, length), place)).toThrow(UnreadableSecret);
  }
});

test('after a rotation old values open, are re-wrapped, and then need only the new key', () => {
  const sealed = new Vault(keys(first)).seal({ token: 't' }, place);
  const rotating = new Vault(keys(second, first));
  expect(rotating.open(sealed, place)).toEqual({ token: 't' });
  const rewrapped = rotating.rewrap(sealed, place)!;
  expect(Vault.keyIdOf(rewrapped)).toBe(second.id);
  expect(rotating.rewrap(rewrapped, place)).toBeUndefined();
  expect(new Vault(keys(second)).open(rewrapped, place)).toEqual({ token: 't' });
  expect(() => new Vault(keys(second)).open(sealed, place)).toThrow(/“aaaa0001”, which is not loaded/);
});
