import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYaml, yamlToJson } from '../format/read-yaml.ts';
import { applyEdit } from './apply-edit.ts';
import { EditRefusal } from './edit-command.ts';
import { lowerCommand } from './lower-command.ts';
import { draftOf } from './map-draft.ts';
import { anyChoice, commandFor } from './random-command.ts';
import { WrittenDocument } from './written-document.ts';

const library = new URL('../../library/', import.meta.url);
const texts = ['support-triage/map', 'support-triage/current', 'sales-intake/map'].map((name) =>
  readFileSync(new URL(`${name}.yaml`, library), 'utf8'),
);
const runs = Number(process.env['BATON_PROPERTY_RUNS'] ?? 15);

test('after any commands the text is the one of a document that is written as a whole every time', () => {
  const property = fc.property(fc.constantFrom(...texts), fc.array(anyChoice, { maxLength: 25 }), (text, choices) => {
    const written = new WrittenDocument(text);
    const whole = readYaml(text).document!;
    for (const choice of choices) {
      const draft = draftOf(yamlToJson(whole.contents))!;
      const edit = lowered(draft, choice);
      if (!edit) continue;
      written.apply(edit);
      applyEdit(whole, edit);
      expect(written.toString()).toBe(whole.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: true }));
    }
  });
  fc.assert(property, { numRuns: runs });
});

function lowered(draft: NonNullable<ReturnType<typeof draftOf>>, choice: Parameters<typeof commandFor>[1]) {
  try {
    return lowerCommand(draft, commandFor(draft, choice));
  } catch (refusal) {
    if (refusal instanceof EditRefusal) return undefined;
    throw refusal;
  }
}
