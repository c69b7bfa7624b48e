import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BatchCalls } from './batch-calls.ts';

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe('calls in batches', () => {
  test('every call gets the result of its own item, in whatever batches they went', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer(), { maxLength: 40 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 3 }),
        async (waves, most, lanes) => {
          const sizes: number[] = [];
          const calls = new BatchCalls<number, string>(
            async (items) => {
              sizes.push(items.length);
              await turn();
              return items.map((item) => `result of ${item}`);
            },
            { most, lanes },
          );
          const all: Promise<string>[] = [];
          for (const wave of waves) {
            all.push(...wave.map((item) => calls.add(item)));
            await turn();
          }
          expect(await Promise.all(all)).toEqual(waves.flat().map((item) => `result of ${item}`));
          expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  test('an item that can never be stored fails alone', async () => {
    const calls = new BatchCalls<string, string>(
      async (items) => {
        if (items.includes('poison')) throw new Error('unsupported Unicode escape sequence');
        return items;
      },
      { most: 10, lanes: 1 },
    );
    const results = await Promise.allSettled(['a', 'poison', 'b'].map((item) => calls.add(item)));
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('a database that is away is waited for, and the whole batch goes once it is back', async () => {
    let away = 2;
    const batches: string[][] = [];
    const calls = new BatchCalls<string, string>(
      async (items) => {
        if (away-- > 0) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
        batches.push(items);
        return items;
      },
      { most: 10, lanes: 1 },
    );
    expect(await Promise.all([calls.add('a'), calls.add('b')])).toEqual(['a', 'b']);
    expect(batches).toEqual([['a', 'b']]);
  });

  test('after stop a database that is away fails what waits', async () => {
    const calls = new BatchCalls<string, string>(
      async () => {
        throw Object.assign(new Error('terminating connection'), { code: '57P01' });
      },
      { most: 10, lanes: 1 },
    );
    calls.stop();
    await expect(calls.add('a')).rejects.toThrow('terminating connection');
  });
});
