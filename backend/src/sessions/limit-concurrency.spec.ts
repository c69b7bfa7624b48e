import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { limitConcurrency } from './limit-concurrency.ts';

test('never more at once than allowed, and every piece of work gets its turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fc.boolean(), { maxLength: 30 }), async (most, works) => {
      const inTurn = limitConcurrency(most);
      let running = 0;
      let highest = 0;
      const done = await Promise.allSettled(
        works.map((fails) =>
          inTurn(async () => {
            highest = Math.max(highest, ++running);
            await Promise.resolve();
            running -= 1;
            if (fails) throw new Error('on purpose');
          }),
        ),
      );
      expect(done.map(({ status }) => status === 'rejected')).toEqual(works);
      expect(highest).toBe(Math.min(most, works.length));
    }),
  );
});
