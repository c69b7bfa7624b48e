import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { Secret } from './secret.ts';

const canary = 'canary-9f8e7d';
const secret = new Secret(canary);

test.each([
  ['a template', () => `${secret as unknown as string}`],
  ['JSON', () => JSON.stringify({ secret })],
  ['inspection', () => inspect({ secret }, { showHidden: true, depth: 9 })],
  ['joining', () => [secret, secret].join()],
  ['copying', () => JSON.stringify({ ...secret })],
  ['walking its keys', () => Reflect.ownKeys(secret).map(String).join()],
  ['cloning', () => inspect(structuredClone(Object.fromEntries(Object.entries(secret))))],
])('%s does not tell it', (_how, tell) => expect(tell()).not.toContain(canary));

test('it is told only when asked for', () => expect(secret.reveal()).toBe(canary));
