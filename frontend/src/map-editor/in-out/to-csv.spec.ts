import { MapEditing, newMapText, readRows } from '@baton/process-maps/edit';
import { expect, test } from '@jest/globals';
import { toCsv } from './to-csv.ts';

const draftWith = (title: string) => {
  const editing = MapEditing.open(
    newMapText({ title: 'Refund', starts: 'Asked', ends: 'Paid', people: ['Ana', 'Ben'], current: false }),
  )!;
  editing.do({
    do: 'add_step',
    kind: 'person',
    title,
    lane: 'lane_ana',
    after: null,
    more: { takes: { hands_on: 'PT5M' } },
  });
  return editing.draft;
};

test('one line per step, with who, how long and where it goes on', () => {
  const lines = toCsv(draftWith('Check it')).split('\r\n');
  expect(lines[0]).toBe('Step,Person,Tool,Hands-on,Waits,Kind,Next');
  expect(lines).toContain('Check it,Ana,,5 min,,Person step,Paid');
});

test.each([
  ['Say "yes", please', '"Say ""yes"", please",Ana'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")",Ana`],
  ['@cmd', "'@cmd,Ana"],
])('a title of %s stays one harmless cell', (title, expected) => {
  expect(toCsv(draftWith(title))).toContain(expected);
});

test('what a sheet pastes back has the same steps', () => {
  const sheet = toCsv(draftWith('Check it'));
  const rows = readRows(sheet.replaceAll(',', '\t'));
  expect(rows.map(({ title }) => title).toSorted()).toEqual(['Check it', 'Paid']);
});
