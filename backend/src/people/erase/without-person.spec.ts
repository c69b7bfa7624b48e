import { describe, expect, test } from '@jest/globals';
import type { Json } from '@baton/process-maps';
import fc from 'fast-check';
import { wordsWithout } from './erase-audit.ts';
import { inText, withoutPerson, type Erased } from './without-person.ts';

const priya: Erased = {
  id: 'p1',
  names: ['Priya Nair'],
  addresses: ['priya@northstar.example'],
  instead: 'Deleted person 7',
  hasNamesake: false,
};
const will: Erased = { ...priya, names: ['Will'], addresses: ['will@northstar.example'] };

describe('free text', () => {
  test.each([
    ['Ask Priya Nair.', 'Ask Deleted person 7.'],
    ['Priya Nair’s call; PRIYA@northstar.example', 'Deleted person 7’s call; Deleted person 7'],
    ['Priya Nairn and Xpriya@northstar.example.org', 'Priya Nairn and Xpriya@northstar.example.org'],
    ['<priya@northstar.example>, from priya@northstar.example.', '<Deleted person 7>, from Deleted person 7.'],
    ['Priya', 'Priya'],
  ])('%s', (text, expected) => expect(inText(text, priya)).toBe(expected));

  test('a name of one word goes from Baton’s own sentences alone', () => {
    expect(inText('The price will fall. Will', will)).toBe('The price will fall. Will');
    expect(inText('Will handed the question to Sam.', will, true)).toBe('Deleted person 7 handed the question to Sam.');
  });

  test('of two people with the same name the other one keeps theirs, the address goes', () => {
    expect(inText('Priya Nair, priya@northstar.example', { ...priya, hasNamesake: true })).toBe(
      'Priya Nair, Deleted person 7',
    );
  });

  test('whatever the name consists of, nothing of it is left between other words', () => {
    const part = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text && text.length > 0);
    fc.assert(
      fc.property(part, part, fc.constantFrom(' ', '\n', '"', '’s '), (first, last, around) => {
        const name = `${first} ${last}`;
        const who = { ...priya, names: [name], addresses: [] };
        expect(inText(`x${around === '’s ' ? ' ' : around}${name}${around}x`, who)).toContain('Deleted person 7');
      }),
    );
  });
});

test('of an event the names go, and whatever the person is called nothing else', () => {
  const event = (name: string): Json => ({
    kind: 'ask_given',
    ask: 'a1',
    why: 'left',
    fromName: name,
    toName: 'Sam',
    by: 'p2',
    reason: 'left',
  });
  for (const name of ['left', 'ask_given', 'Will', 'a1', 'Priya Nair']) {
    const gone = withoutPerson(event(name), { ...priya, names: [name] });
    expect(gone).toEqual({ ...(event(name) as object), fromName: 'Deleted person 7' });
  }
});

test('an id says whose name it is, also of two people with the same one', () => {
  const who = { ...will, hasNamesake: true };
  const both = {
    by: { id: 'p1', name: 'Will' },
    other: { id: 'p2', name: 'Will' },
    said: [{ by: 'p1', byName: 'Will' }],
  };
  expect(withoutPerson(both, who)).toEqual({
    by: { id: 'p1', name: 'Deleted person 7' },
    other: { id: 'p2', name: 'Will' },
    said: [{ by: 'p1', byName: 'Deleted person 7' }],
  });
});

test('lines of the history in which people are named lose a name of one word, others keep the word', () => {
  const records = [
    { type: 'passed_on', text: 'Will is away: Sam has the question now.' },
    { type: 'step_done', text: 'Will write the letter.' },
  ];
  expect(withoutPerson(records, will)).toEqual([
    { type: 'passed_on', text: 'Deleted person 7 is away: Sam has the question now.' },
    records[1],
  ]);
});

test('what holds nothing of the person is the same afterwards', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
      const who = { ...priya, names: ['Ångström Öhlander-Żak'], addresses: ['nobody.at.all@northstar.example'] };
      const json = JSON.parse(JSON.stringify(value)) as Json;
      expect(JSON.stringify(withoutPerson(json, who))).toBe(JSON.stringify(json));
    }),
  );
});

test('entries of the audit log lose the name as actor, in their target and in their details', () => {
  const facts = { workspaceId: 'w', at: '', actorId: 'p2', actor: 'Sam', detail: {} };
  const words = (given: object) => wordsWithout({ ...facts, action: '', target: '', ...given }, will);
  expect(words({ actorId: 'p1', actor: 'Will', action: 'switched', target: 'Will Mill' })).toMatchObject({
    actor: 'Deleted person 7',
    target: 'Will Mill',
  });
  expect(words({ action: 'person_changed', target: 'added Will' }).target).toBe('added Deleted person 7');
  expect(words({ actorId: 'p1', actor: 'Will', action: 'signed_in', target: 'Will' }).target).toBe('Deleted person 7');
  expect(words({ action: 'rota_set', detail: { people: ['Sam', 'Will'], reason: 'Will' } }).detail).toEqual({
    people: ['Sam', 'Deleted person 7'],
    reason: 'Will',
  });
});
