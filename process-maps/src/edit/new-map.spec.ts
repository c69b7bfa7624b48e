import { expect, test } from '@jest/globals';
import { readMap } from '../format/read-map.ts';
import { MapEditing } from './map-editing.ts';
import { newMapText } from './new-map.ts';

const answers = {
  starts: 'Refund request',
  ends: 'The money is back',
  people: ['Ana', 'Ana ', 'Büro'],
  taken: ['purchase'],
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

test('a map in any script gets an address, and one that no other map has', () => {
  const id = (starts: string, taken: string[]) =>
    readMap(newMapText({ ...answers, starts, taken, current: false })).document?.id;
  expect(id('返金の依頼', [])).toBe('map');
  expect(id('Возврат', ['map'])).toBe('map-2');
  expect(id('Pay it!', ['pay-it', 'pay-it-2'])).toBe('pay-it-3');
});
