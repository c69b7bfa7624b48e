import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Pipeline } from '@baton/process-maps';
import { published } from '@baton/process-maps/testing';
import { type History, replay } from './history.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

test('there are recorded histories', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('the histories of %s', (file) => {
  const histories = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as History[];

  test.each(histories.map((history, index) => [index + 1, history] as const))(
    'number %i is decided today as it was then',
    (_number, { pipeline, events }) => {
      expect(replay(pipeline, events)).toEqual(events.map((event) => event.decided));
    },
  );

  const maps = histories.flatMap(({ map, pipeline }) => (map ? [[map, pipeline] as const] : []));
  if (maps.length === 0) return;
  test('the maps that were published then can be published today, with the same steps and ways', () => {
    for (const [map, then] of maps) {
      const now = published(map);
      const ways = ({ steps, trigger }: Pipeline) => [
        trigger.next,
        Object.entries(steps).map(([id, { kind, next }]) => [id, kind, next.map(({ when, to }) => [when ?? '', to])]),
      ];
      expect(ways(now)).toEqual(ways(then));
    }
  });
});
