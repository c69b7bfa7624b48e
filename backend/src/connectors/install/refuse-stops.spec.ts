import { expect, test } from '@jest/globals';
import type { Change } from './compare-descriptors.ts';
import { stoppedBy } from './refuse-stops.ts';
import type { PluginUse } from './uses-of-plugin.ts';

const use = (map: string, gives: string[], names: string[] = []): PluginUse => ({
  workspaceId: 'w',
  slug: map,
  map,
  kind: 'action',
  id: 'create_item',
  gives,
  names,
});

const uses = [use('gives a name', ['name']), use('gives a name and a size', ['name', 'size'], ['price'])];

const change = (field: Change['field'], effect: Change['effect'] = 'stops'): Change => ({
  kind: 'action',
  id: 'create_item',
  effect,
  what: 'It changes.',
  ...(field && { field }),
});

test.each([
  ['an action that is gone', change(undefined), ['gives a name', 'gives a name and a size']],
  [
    'a field that is no longer taken',
    change({ side: 'input', name: 'size', needed: false }),
    ['gives a name and a size'],
  ],
  ['a field that is needed now', change({ side: 'input', name: 'size', needed: true }), ['gives a name']],
  [
    'a field that is no longer given',
    change({ side: 'output', name: 'price', needed: false }),
    ['gives a name and a size'],
  ],
  ['a field that nobody works with', change({ side: 'output', name: 'colour', needed: false }), []],
  ['something to look at', change(undefined, 'check'), []],
])('%s stops the maps that it concerns', (_what, one, stopped) => {
  expect(stoppedBy({ changes: [one], uses }).map(({ map }) => map)).toEqual(stopped);
});
