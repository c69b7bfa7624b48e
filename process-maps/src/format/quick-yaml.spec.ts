import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readQuickly } from './quick-yaml.ts';
import { readYaml, yamlToJson } from './read-yaml.ts';
import { refuseSource } from './source-limits.ts';
import { type Spot, spotsOfDocument } from './spot.ts';

const library = new URL('../../library/', import.meta.url);
const maps = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(map|current)\.yaml$/.test(name))
  .map((name) => readFileSync(new URL(name, library), 'utf8'));

/** Every way of writing a value, beside what maps usually hold. */
const MANNERS = [
  `a: 'x''y'\nb: "q\\"\\u0041z"\nc: |\n  block\n   more\n\n  x\nd: >-\n  folded\n  text\n\n  para\ne: plain\n  two # comment`,
  `f: { a: 1, b: [x, y, { z: ~ }], "k": , 'l': null, m }\ng:\n  - a\n  - b: 1\n    c: 2\n  -\n    - nested\n  - - inline`,
  `h:\ni: 0x1F\nj: 1.5e3\nk: -.inf\nl: .5\nm: 5.\nn: +7\no: 00012\np: 2026-11-21\nq: "two\n  lines\n\n  x"\nr: 'one\n  two'`,
  `? s\n: t\nu: !!str 5\nv: &x 1\nw: *x\n"x y": 1\n5: five\ntrue: yes\n~: nul`,
];
const PIECES =
  '\n|  |: |- |-|#| #|"|\'|{|}|[|]|,|>|? |~|null|&a |*a|!|@|%|\\|\\n|0x1|1e3|.|...|---|\n  a: b|\n- x|\n# c\n|<<: |_|+|.5';
const pieces = [...PIECES.split('|'), '|', 'é', ' ', '\u0007', '\ud800', '\t', '\r\n'];

const damage = fc.record({ at: fc.nat(), cut: fc.nat(3), piece: fc.constantFrom('', ...pieces) });
const text = fc
  .record({ map: fc.constantFrom(...maps, ...MANNERS), from: fc.nat(), lines: fc.integer({ min: 1, max: 40 }) })
  .chain(({ map, from, lines }) => {
    const all = map.split('\n');
    const start = lines > 30 ? 0 : from % all.length;
    const window = all.slice(start, start + lines).join('\n');
    return fc.array(damage, { maxLength: 4 }).map((damages) => damages.reduce(hurt, window));
  });

function hurt(whole: string, { at, cut, piece }: { at: number; cut: number; piece: string }): string {
  const place = at % (whole.length + 1);
  return whole.slice(0, place) + piece + whole.slice(place + cut);
}

describe('the quick reader', () => {
  test('takes every map of the library', () => {
    expect(maps.map((map) => readQuickly(map)?.json)).toEqual(
      maps.map((map) => yamlToJson(readYaml(map).document!.contents)),
    );
  });

  test('says yes only where the strict reader finds no fault, and reads the same at the same places', () => {
    let taken = 0;
    const property = fc.property(text, (damaged) => {
      const quick = refuseSource(damaged) ? undefined : readQuickly(damaged);
      if (!quick) return;
      taken++;
      const strict = readYaml(damaged);
      expect(strict.faults).toEqual([]);
      expect(quick.json).toEqual(yamlToJson(strict.document!.contents));
      const spots = quick.spots();
      expect(spots).toEqual(knownTo(spots, spotsOfDocument(strict.document)));
    });
    fc.assert(property, { numRuns: 3_000 });
    expect(taken).toBeGreaterThan(300);
  });

  test.each([
    ['a name given twice', 'a: 1\na: 2'],
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['marks of a document in the middle of a line', 'a: b\nc: --- d'],
    ['a name of the prototype', '__proto__: 1'],
    ['a tab', 'a:\tb'],
    ['an unusual number', 'a: 0x1F'],
    ['a very long name', `${'a'.repeat(1_100)}: 1`],
    ['a name far from its colon', `a${' '.repeat(1_100)}: 1`],
  ])('leaves %s to the strict reader', (_, source) => {
    expect(readQuickly(source)).toBeUndefined();
  });
});

/** The strict reader's spots without those that the quick one does not know. */
function knownTo(quick: Spot, strict: Spot | undefined): unknown {
  if (!strict) return undefined;
  if (quick.at === -1) return { at: -1, isBlockMap: false };
  const entries = [...(strict.entries ?? [])].map(([name, { key, value }]) => {
    const known = quick.entries?.get(name);
    return [name, { key, value: known ? knownTo(known.value, value) : value }] as const;
  });
  const items = strict.items?.map((item, index) => {
    const known = quick.items?.[index];
    return known ? knownTo(known, item) : item;
  });
  return { ...strict, ...(strict.entries && { entries: new Map(entries) }), ...(items && { items }) };
}
