import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MapEditing } from './map-editing.ts';
import { coverAddresses, showOutside } from './show-outside.ts';
import { waysOf } from './ways.ts';

const library = new URL('../../library/', import.meta.url);
const draftOf = (name: string) => MapEditing.open(readFileSync(new URL(`${name}.yaml`, library), 'utf8'))!.draft;
const names = ['support-triage/map', 'support-triage/current', 'sales-intake/map', 'sales-intake/current'];

const nameOf = (connector: string) => `the ${connector}`;

/** Every text in it, at any depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('a map for people outside', () => {
  test.each(names)('%s: the arrows and the lanes are the ones of the map', (name) => {
    const [draft, shown] = [draftOf(name), showOutside(draftOf(name), nameOf)];
    const arrows = (of: typeof draft) =>
      waysOf(of)
        .filter(({ path }) => path[2] !== 'stops')
        .map(({ from, to, label }) => [from, to, label]);
    expect(arrows(shown)).toEqual(arrows(draft));
    expect(shown.lanes.map(({ id, kind }) => [id, kind])).toEqual(draft.lanes.map(({ id, kind }) => [id, kind]));
  });

  test('instructions, values, forms and fields that nobody has heard of stay inside', () => {
    const draft = structuredClone(draftOf('support-triage/map'));
    const secret = 'only for us';
    for (const step of Object.values(draft.steps)) {
      Object.assign(step, { instruction: secret, with: { to: secret }, form: secret, notes: secret, tomorrow: secret });
      Object.assign((step['stops'] as object[] | undefined)?.[0] ?? {}, { question: secret, summary: secret });
    }
    Object.assign(draft.trigger, { takes: secret, params: { mailbox: secret } });
    Object.assign(Object.values(draft.roles)[0] as object, { person: secret });
    Object.assign(draft, { purpose: secret, sandbox: secret });
    expect(JSON.stringify(showOutside(draft, nameOf))).not.toContain(secret);
  });

  test('no e-mail address comes through, whatever field it was written in', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), fc.string(), (address, before, after) => {
        const draft = structuredClone(draftOf('support-triage/map'));
        const said = `${before} ${address} ${after}`;
        const dirty = JSON.parse(JSON.stringify(draft), (key, value: unknown) =>
          ['title', 'label', 'tool', 'says', 'uses'].includes(key) ? said : value,
        ) as typeof draft;
        for (const text of textsIn(showOutside(dirty, nameOf))) expect(text).not.toContain(address);
      }),
    );
  });
});

test('a connector is called as people call it', () => {
  const { trigger, steps } = showOutside(draftOf('support-triage/map'), nameOf);
  expect([trigger['connector'], steps['create_ticket']?.['tool']]).toEqual(['the webhook', 'the intercom']);
});

test.each([
  ['Ask ana@harbor.example today', 'Ask (address) today'],
  ['Ana <ana@harbor.example>', 'Ana (address)'],
  ['10 boxes @ 5 each', '10 boxes @ 5 each'],
  ['ana＠harbor.example', '(address)'],
])('%s', (said, shown) => expect(coverAddresses(said)).toBe(shown));

test('a word of 200,000 letters takes no time of its own', () => {
  const long = 'a'.repeat(200_000);
  expect(coverAddresses(long)).toBe(long);
});
