import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { duration, isoDuration } from './duration.ts';
import { moment } from './moment.ts';
import { fieldName, showFields, showValue } from './show-value.ts';
import { timeLeft } from './time-left.ts';

const MINUTE = 60_000;

describe('duration', () => {
  test.each([
    [-5, '0 s'],
    [59_999, '59 s'],
    [38 * MINUTE, '38 min'],
    [202 * MINUTE, '3 h 22 min'],
    [120 * MINUTE, '2 h'],
    [35.5 * 60 * MINUTE, '1 d 11 h'],
  ])('%d ms is "%s"', (ms, words) => expect(duration(ms)).toBe(words));

  test.each([
    ['PT4H', '4 h'],
    ['PT90M', '1 h 30 min'],
    ['P2D', '2 d'],
    ['P', 'P'],
    ['soon', 'soon'],
  ])('ISO %s is "%s"', (iso, words) => expect(isoDuration(iso)).toBe(words));
});

describe('time left', () => {
  test('turns red in the last quarter of the answer time, at most one hour, and says how late it is', () => {
    expect(timeLeft(0, 61 * MINUTE, 240 * MINUTE).tone).toBe('calm');
    expect(timeLeft(0, 60 * MINUTE, 240 * MINUTE).tone).toBe('soon');
    expect(timeLeft(0, 16 * MINUTE, 60 * MINUTE).tone).toBe('calm');
    expect(timeLeft(0, 2 * 60 * MINUTE, 48 * 60 * MINUTE).tone).toBe('calm');
    expect(timeLeft(12 * MINUTE, 0, 60 * MINUTE)).toEqual({ text: '12 min late', passed: 1, tone: 'late' });
  });

  test('the bar only ever fills', () => {
    const times = fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }));
    fc.assert(
      fc.property(times, ([a, b, within]) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((now) => timeLeft(now, 5e8, within).passed);
        expect(early!).toBeGreaterThanOrEqual(0);
        expect(late!).toBeLessThanOrEqual(1);
        expect(early!).toBeLessThanOrEqual(late!);
      }),
    );
  });
});

describe('moment', () => {
  test('names the day only when it is another one', () => {
    const now = new Date(2026, 10, 21, 12).getTime();
    expect(moment(new Date(2026, 10, 21, 9, 5).toISOString(), now)).toBe('09:05');
    expect(moment(new Date(2026, 10, 20, 21, 4).toISOString(), now)).toBe('Fri 21:04');
    expect(moment(new Date(2026, 9, 3, 9, 18).toISOString(), now)).toBe('3 Oct 09:18');
  });
});

describe('stored values as text', () => {
  test.each([
    [{ amount: '8200.00', currency: 'USD' }, '$8,200.00'],
    [{ amount: '9007199254740993.55', currency: 'USD' }, '$9,007,199,254,740,993.55'],
    [{ amount: 'lots', currency: 'no money' }, 'lots no money'],
    [{ id: 'p1', name: 'Priya Nair' }, 'Priya Nair'],
    [null, 'Empty'],
    [true, 'Yes'],
    [[], 'None'],
    [['a', 'b'], 'a, b'],
    [{ due_date: '2026-11-21', lineItems: 3 }, 'Due date: 2026-11-21; Line items: 3'],
    ['<b>not markup</b>', '<b>not markup</b>'],
  ])('%j is "%s"', (value, text) => expect(showValue(value)).toBe(text));

  test('long lists are cut and say so', () => {
    expect(showValue(Array.from({ length: 14 }, (_, n) => n))).toMatch(/ and 2 more$/);
  });

  test('a record becomes one line per field, money does not', () => {
    expect(showFields({ order_id: 'A1', total: { amount: '1.50', currency: 'EUR' } })).toEqual([
      { name: 'Order id', text: 'A1' },
      { name: 'Total', text: '€1.50' },
    ]);
    expect(showFields({ amount: '1.50', currency: 'EUR' })).toEqual([{ name: 'Value', text: '€1.50' }]);
    expect(fieldName('___')).toBe('___');
  });

  test('anything that can be stored can be shown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(showValue(JSON.parse(JSON.stringify(value)))).not.toBe('')),
    );
  });
});
