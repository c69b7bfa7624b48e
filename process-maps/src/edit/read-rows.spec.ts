import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { MapEditing } from './map-editing.ts';
import { readRows } from './read-rows.ts';

const current = readFileSync(new URL('../../library/support-triage/current.yaml', import.meta.url), 'utf8');

test('a list is one step per line, without its bullets and numbers', () => {
  expect(readRows('1. Read the mail\r\n\n - Copy it\n• 2 people check\n(3) Send')).toEqual(
    ['Read the mail', 'Copy it', '2 people check', 'Send'].map((title) => ({ title })),
  );
});

test('rows of a sheet bring person, tool and minutes; a heading is no step; what is no time is left out', () => {
  expect(readRows('Step\tWho\tTool\tMinutes\nCall\tAna\tPhone\t2,5 min\nWait\t\t\tlong')).toEqual([
    { title: 'Call', person: 'Ana', tool: 'Phone', minutes: 2.5 },
    { title: 'Wait' },
  ]);
});

test('pasted rows follow each other where they were pasted, and bring lanes for new people', () => {
  const editing = MapEditing.open(current)!;
  const rows = readRows('Look\tNew person\tSheet\t4\nSign\tSupport lead');
  const made = editing.do({ do: 'paste_rows', rows, after: 'read_inbox', lane: 'agent' });
  expect(made).toEqual(['look', 'sign']);
  const { steps, lanes, roles } = editing.draft;
  expect([steps['read_inbox']!['next'], steps['look']!['next'], steps['sign']!['next']]).toEqual([
    'look',
    'sign',
    'copy_ticket',
  ]);
  expect(steps['look']).toMatchObject({
    lane: 'new_person',
    tool: 'Sheet',
    takes: { hands_on: 'PT4M' },
    kind: 'manual',
  });
  expect(steps['sign']!['lane']).toBe('lead');
  expect([lanes.at(-1), roles['new_person']]).toEqual([
    { id: 'new_person', title: 'New person', kind: 'person', role: 'new_person' },
    { title: 'New person' },
  ]);
});

test('5,000 rows are refused with a sentence, and nothing is pasted', () => {
  const editing = MapEditing.open(current)!;
  const rows = readRows(Array.from({ length: 5_000 }, (_, n) => `Step ${n}`).join('\n'));
  expect(() => editing.do({ do: 'paste_rows', rows, lane: 'agent' })).toThrow('found 5,000. Nothing was pasted');
  expect(editing.text).toBe(current);
});
