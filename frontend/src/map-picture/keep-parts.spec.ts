import { expect, test } from '@jest/globals';
import { createKeeper } from './keep-parts.ts';

const part = (id: string, title: string) => ({ id, position: { x: 1, y: 2 }, data: { title } });

test('a part that is as it was stays the same object, also when others come and go before it', () => {
  const keep = createKeeper<ReturnType<typeof part>>();
  const [a, b] = keep([part('a', 'A'), part('b', 'B')]);
  const next = keep([part('c', 'C'), part('a', 'A'), part('b', 'Changed')]);
  expect(next.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(next[1]).toBe(a);
  expect(next[2]).not.toBe(b);
  expect(next[2]?.data.title).toBe('Changed');
});

test('without any change the list itself is the same one', () => {
  const keep = createKeeper<ReturnType<typeof part>>();
  const first = keep([part('a', 'A')]);
  expect(keep([part('a', 'A')])).toBe(first);
  expect(keep([])).not.toBe(first);
});
