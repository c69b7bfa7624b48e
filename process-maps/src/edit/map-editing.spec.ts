import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYaml, yamlToJson } from '../format/read-yaml.ts';
import { type EditCommand, EditRefusal } from './edit-command.ts';
import { MapEditing } from './map-editing.ts';
import { anyChoice, type Choice, commandFor } from './random-command.ts';

const library = new URL('../../library/', import.meta.url);
const texts = ['support-triage/map', 'support-triage/current', 'sales-intake/map', 'sales-intake/current'].map((name) =>
  readFileSync(new URL(`${name}.yaml`, library), 'utf8'),
);
const runs = Number(process.env['BATON_PROPERTY_RUNS'] ?? 15);
const jsonOf = (text: string) => yamlToJson(readYaml(text).document!.contents);

/** Every kind of command there is: a new one does not compile until it stands here, and fails until something tries it. */
const kinds: Record<EditCommand['do'], true> = {
  add_step: true,
  remove_steps: true,
  move_to_lane: true,
  change_kind: true,
  connect: true,
  lead_to: true,
  disconnect: true,
  add_lane: true,
  move_lane: true,
  remove_lane: true,
  add_stop: true,
  add_copies: true,
  insert_map: true,
  paste_rows: true,
  set: true,
};

/**
 * A command that cannot be done says so in a sentence and leaves everything as it was.
 * @returns the kind of the command when it was done
 */
function tryTo(editing: MapEditing, choice: Choice): EditCommand['do'] | undefined {
  const before = editing.text;
  const command = commandFor(editing.draft, choice);
  try {
    editing.do(command);
    return command.do;
  } catch (refusal) {
    if (!(refusal instanceof EditRefusal)) throw refusal;
    expect(refusal.message).toMatch(/^[A-Z].*\.$/);
    expect(editing.text).toBe(before);
    return undefined;
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

  test('1,000 commands in a row, some of every kind, come back byte for byte', () => {
    const editing = MapEditing.open(texts[0]!)!;
    const choices = fc.sample(anyChoice, { numRuns: 1_000, seed: 7 });
    const done = new Set(choices.map((choice) => tryTo(editing, choice)));
    expect(Object.keys(kinds).filter((kind) => !done.has(kind as EditCommand['do']))).toEqual([]);
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

test('a map that names no roles yet gets its first one with its first lane of a person', () => {
  const text = 'lanes: [{ id: a, title: A, kind: outside }]\ntrigger: { title: It begins, lane: a }\nsteps: {}\n';
  const editing = MapEditing.open(text)!;
  expect(editing.draft.roles).toEqual({});
  editing.do({ do: 'add_lane', title: 'Ana', kind: 'person' });
  expect(jsonOf(editing.text)).toMatchObject({
    roles: { ana: { title: 'Ana' } },
    lanes: [{ id: 'a' }, { role: 'ana' }],
  });
  while (editing.undo());
  expect(editing.text).toBe(text);
});

test('all of another map is inserted with the lanes and roles that it needs, under free names', () => {
  const other = MapEditing.open(texts[2]!)!.draft;
  const editing = MapEditing.open(texts[0]!)!;
  const before = editing.draft;
  const made = editing.do({ do: 'insert_map', from: other });
  expect(made).toHaveLength(Object.keys(other.steps).length);
  expect(made.filter((ref) => Object.hasOwn(before.steps, ref))).toEqual([]);
  const { lanes, roles, steps, trigger } = editing.draft;
  expect(trigger).toEqual(before.trigger);
  expect(Object.keys(roles)).toEqual([...new Set([...Object.keys(before.roles), ...Object.keys(other.roles)])]);
  expect(new Set(lanes.map(({ title }) => title)).size).toBe(lanes.length);
  expect(made.filter((ref) => !lanes.some(({ id }) => id === steps[ref]!['lane']))).toEqual([]);
  expect(editing.undoTitle).toBe('Insert “Website lead to first call”');
  editing.undo();
  expect(editing.text).toBe(texts[0]);
});

test('a text without the outline of a map can only be edited as text', () => {
  for (const text of ['', 'a: 1', 'steps: []', 'lanes: [{ id: a }]\nsteps: {}\ntrigger: {}', '{'])
    expect(MapEditing.open(text)).toBeUndefined();
});
