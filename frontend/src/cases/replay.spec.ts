import { expect, test } from '@jest/globals';
import { replayKey, replayPause } from './replay.ts';

test('Space and the arrows move the replay, no other key does', () => {
  expect([' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Enter', 'a', ''].map(replayKey)).toEqual([
    'toggle',
    'back',
    'on',
    null,
    null,
    null,
    null,
  ]);
});

test('waiting is rested on for longer, never for long, and not at all when it is skipped', () => {
  const day = 86_400_000;
  expect(replayPause(day, true)).toBe(replayPause(0, true));
  expect(replayPause(day, false)).toBeGreaterThan(replayPause(60_000, false));
  expect(replayPause(365 * day, false)).toBeLessThanOrEqual(4_000);
});
