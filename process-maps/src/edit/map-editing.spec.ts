import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYaml, yamlToJson } from '../format/read-yaml.ts';
import { EditRefusal } from './edit-command.ts';
import { MapEditing } from './map-editing.ts';
import { anyChoice, type Choice, commandFor } from './random-command.ts';

const library = new URL('../../library/', import.meta.url);
const texts = ['support-triage/map', 'support-triage/current', 'sales-intake/map', 'sales-intake/current'].map((name) =>
  readFileSync(new URL(`${name}.yaml`, library), 'utf8'),
);
const runs = Number(process.env['BATON_PROPERTY_RUNS'] ?? 15);
const jsonOf = (text: string) => yamlToJson(readYaml(text).document!.contents);

/** A command that cannot be done says so in a sentence and leaves everything as it was. */
function tryTo(editing: MapEditing, choice: Choice): void {
  const before = editing.text;
  try {
    editing.do(commandFor(editing.draft, choice));
  } catch (refusal) {
    if (!(refusal instanceof EditRefusal)) throw refusal;
    expect(refusal.message).toMatch(/^[A-Z].*\.$/);
    expect(editing.text).toBe(before);
  }
}

describe('whatever is done to a map', () => {
  test('its text says what is drawn, and undo leads back to the very same text', () => {
    const property = fc.property(fc.constantFrom(...texts), fc.array(anyChoice, { maxLength: 25 }), (text, choices) => {
      const editing = MapEditing.open(text)!;
      for (const choice of choices) {
        tryTo(editing, choice);
        expect(jsonOf(editing.text)).toEqual(editing.draft);
      }
      const last = editing.text;
      while (editing.undo());
      expect(editing.text).toBe(text);
      while (editing.redo());
      expect(editing.text).toBe(last);
    });
    fc.assert(property, { numRuns: runs });
  });

  test('1,000 commands in a row come back byte for byte', () => {
    const editing = MapEditing.open(texts[0]!)!;
    for (const choice of fc.sample(anyChoice, { numRuns: 1_000, seed: 7 })) tryTo(editing, choice);
    expect(editing.text).not.toBe(texts[0]);
    while (editing.undo());
    expect(editing.text).toBe(texts[0]);
  });
});

test('every comment of the file is still there after its steps were moved, joined and added to', () => {
  const editing = MapEditing.open(texts[0]!)!;
  editing.do({ do: 'add_step', kind: 'person', title: 'Look at it', lane: 'lead', after: 'triage' });
  editing.do({ do: 'move_lane', lane: 'lead', to: 0 });
  editing.do({ do: 'move_to_lane', steps: ['find_contact'], lane: 'lead' });
  expect(editing.text).toContain('# A webhook can carry anything');
  expect(editing.text).toContain('# The two rules that need no answer come first');
  expect(editing.draft.steps['triage']!['next']).toBe('look_at_it');
  expect(editing.draft.steps['look_at_it']).toMatchObject({
    next: 'find_contact',
    owner: 'support_lead',
    backup: 'operations_lead',
  });
});

test('a text without the outline of a map can only be edited as text', () => {
  for (const text of ['', 'a: 1', 'steps: []', 'lanes: [{ id: a }]\nsteps: {}\ntrigger: {}', '{'])
    expect(MapEditing.open(text)).toBeUndefined();
});
