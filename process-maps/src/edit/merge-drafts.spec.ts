import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EditRefusal } from './edit-command.ts';
import { MapEditing } from './map-editing.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { anyChoice, type Choice, commandFor } from './random-command.ts';

const text = readFileSync(new URL('../../library/support-triage/map.yaml', import.meta.url), 'utf8');

function changedBy(choices: readonly Choice[]): MapEditing {
  const editing = MapEditing.open(text)!;
  for (const choice of choices) {
    try {
      editing.do(commandFor(editing.draft, choice));
    } catch (refusal) {
      if (!(refusal instanceof EditRefusal)) throw refusal;
    }
  }
  return editing;
}

const base = MapEditing.open(text)!.draft;
const merged = (mine: MapEditing, theirs: MapEditing) => {
  const { edit, conflicts } = mergeDrafts(base, mine.draft, theirs.draft, 'Changes by Ana');
  mine.apply(edit);
  return { draft: mine.draft, conflicts };
};

test('changes at different places are both there afterwards', () => {
  const [mine, theirs] = [MapEditing.open(text)!, MapEditing.open(text)!];
  mine.do({ do: 'set', title: 'Rename', values: [{ path: ['steps', 'triage', 'title'], value: 'Sort it' }] });
  theirs.do({ do: 'set', title: 'Rename', values: [{ path: ['steps', 'tag_ticket', 'title'], value: 'Tag it' }] });
  const { draft, conflicts } = merged(mine, theirs);
  expect(conflicts).toEqual([]);
  expect([draft.steps['triage']!['title'], draft.steps['tag_ticket']!['title']]).toEqual(['Sort it', 'Tag it']);
});

test('a step that one changed and the other removed is a conflict, and mine stays', () => {
  const [mine, theirs] = [MapEditing.open(text)!, MapEditing.open(text)!];
  mine.do({ do: 'set', title: 'Rename', values: [{ path: ['steps', 'tag_ticket', 'title'], value: 'Tag it' }] });
  theirs.do({ do: 'remove_steps', steps: ['tag_ticket'] });
  const { draft, conflicts } = merged(mine, theirs);
  expect(conflicts).toEqual([{ path: ['steps', 'tag_ticket'], mine: 'Tag it', theirs: undefined }]);
  expect(draft.steps['tag_ticket']!['title']).toBe('Tag it');
});

test('whoever merges, the maps are the same where nothing is in conflict; nothing that mine changed is lost', () => {
  const some = fc.array(anyChoice, { maxLength: 4 });
  const property = fc.property(some, some, (a, b) => {
    const own = changedBy(a).draft;
    const [here, there] = [merged(changedBy(a), changedBy(b)), merged(changedBy(b), changedBy(a))];
    expect(here.conflicts.length === 0).toBe(there.conflicts.length === 0);
    if (here.conflicts.length === 0) expect(here.draft).toEqual(there.draft);
    expect(mergeDrafts(base, here.draft, own, 'Again').conflicts).toEqual([]);
  });
  fc.assert(property, { numRuns: Number(process.env['BATON_PROPERTY_RUNS'] ?? 40) });
});
