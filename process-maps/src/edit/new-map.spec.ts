import { expect, test } from '@jest/globals';
import { readMap } from '../format/read-map.ts';
import { MapEditing } from './map-editing.ts';
import { newMapText } from './new-map.ts';

const answers = {
  title: 'Refund request',
  starts: 'A customer asks',
  ends: 'The money is back',
  people: ['Ana', 'Ana ', 'Büro'],
};

test.each([true, false])('three answers are a map that can be read and drawn on (current: %s)', (current) => {
  const text = newMapText({ ...answers, current });
  const { document, findings } = readMap(text);
  expect(findings).toEqual([]);
  expect(document).toMatchObject({ id: 'refund-request', roles: { ana: { title: 'Ana' }, buro: { title: 'Büro' } } });
  const editing = MapEditing.open(text)!;
  expect(editing.do({ do: 'add_step', kind: 'person', title: 'Look', lane: 'lane_ana', after: null })).toEqual([
    'look',
  ]);
  expect(editing.draft.trigger['next']).toBe('look');
  expect(editing.draft.steps['look']!['next']).toBe('finished');
});
