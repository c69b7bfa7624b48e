import { describe, expect, test } from '@jest/globals';
import type { Field } from '@baton/process-maps';
import type { Example, ExampleStore } from '../examples.store.ts';
import { requestFor } from '../testing/request.ts';
import { PastCasesCache } from './past-cases.cache.ts';

const choice = { name: 'queue', of: ['cards', 'billing'] };
const fields: Record<string, Field> = { queue: { kind: 'choice', of: choice.of } };
const request = requestFor('classify', fields, { text: 'x' });
const example = (text: string, queue: string): Example => ({ input: { text }, answer: { queue } });
const few = [
  ...['card is broken', 'block my card', 'new card please'].map((text) => example(text, 'cards')),
  ...['invoice is wrong', 'charged twice', 'refund my invoice'].map((text) => example(text, 'billing')),
];

/** A store in memory that counts how often it is read whole. */
class Examples implements ExampleStore {
  reads = 0;
  all: Example[];
  constructor(all: Example[]) {
    this.all = all;
  }
  versionOf = () => Promise.resolve(String(this.all.length));
  newest = (_: unknown, limit: number) => {
    this.reads++;
    return Promise.resolve(this.all.slice(0, limit));
  };
  reviewed = () => Promise.resolve([]);
}

describe('models of past cases', () => {
  test('are trained once per recipe, however many ask at the same time', async () => {
    const store = new Examples(few);
    const cache = new PastCasesCache(store);
    const models = await Promise.all(Array.from({ length: 20 }, () => cache.modelFor(request, choice)));
    expect(new Set(models).size).toBe(1);
    expect(models[0]?.examples).toBe(6);
    await cache.modelFor({ ...request, recipe: 'r2' }, choice);
    expect(store.reads).toBe(2);
  });

  test('are trained again after new answers, while the old one goes on answering', async () => {
    let now = 0;
    const store = new Examples(few);
    const cache = new PastCasesCache(store, () => now);
    const first = await cache.modelFor(request, choice);
    store.all = [...few, example('my card was stolen', 'cards')];
    expect(await cache.modelFor(request, choice)).toBe(first);
    now = 120_000;
    expect(await cache.modelFor(request, choice)).toBe(first);
    while ((await cache.modelFor(request, choice)) === first) await new Promise((go) => setTimeout(go, 5));
    expect((await cache.modelFor(request, choice))?.examples).toBe(7);
  });

  test('answers that the map does not offer, and answers with too few cases, teach nothing', async () => {
    const cache = new PastCasesCache(
      new Examples([...few, ...few.map(({ input }) => ({ input, answer: { queue: 'gone' } }))]),
    );
    expect((await cache.modelFor(request, choice))?.examples).toBe(6);
    const oneKind = new PastCasesCache(new Examples([...few.slice(0, 3), example('invoice', 'billing')]));
    expect(await oneKind.modelFor(request, choice)).toBeUndefined();
  });

  test('a store that fails is asked again next time', async () => {
    const store = new Examples(few);
    const broken = {
      ...store,
      versionOf: store.versionOf,
      newest: () => Promise.reject(new Error('away')),
      reviewed: store.reviewed,
    };
    const cache = new PastCasesCache(broken);
    await expect(cache.modelFor(request, choice)).rejects.toThrow('away');
    broken.newest = store.newest as never;
    expect((await cache.modelFor(request, choice))?.examples).toBe(6);
  });
});
