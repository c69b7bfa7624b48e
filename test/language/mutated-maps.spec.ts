import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { type ActionCatalog, compile, type Finding } from '@baton/process-maps';
import { edited, type Mutant, mutantsOf } from '@baton/process-maps/testing';
import { sandboxCatalog } from '../../backend/src/connectors/catalog/build-catalog.ts';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';
import { PluginHost } from '../../backend/src/connectors/plugin-host.ts';

const library = path.resolve(import.meta.dirname, '../../process-maps/library');
const maps = ['support-triage', 'sales-intake'].map((name) =>
  readFileSync(path.join(library, name, 'map.yaml'), 'utf8'),
);
let catalog: ActionCatalog;

beforeAll(() => void (catalog = sandboxCatalog(new PluginHost(installedPlugins).descriptors())));

const check = (text: string) => compile(text, { catalog }).findings;
const names = (finding: Finding, { code, path: place }: Mutant) =>
  finding.code === code && place.every((step, index) => finding.path[index] === step);
const told = (findings: Finding[]) =>
  findings.map(({ code, path: at, message }) => `${code} ${at.join('.')}: ${message}`);

test('every single fault is found by the check that is for it, where it is', () => {
  const mutants = maps.flatMap(mutantsOf);
  expect(mutants.length).toBeGreaterThanOrEqual(200);
  const missed = mutants.filter((mutant) => !check(mutant.text).some((finding) => names(finding, mutant)));
  expect(missed.map(({ name, code, text }) => ({ name, code, found: told(check(text)) }))).toEqual([]);
});

test('what cannot be read is one finding and no more: nothing else is said because of it', () => {
  for (const map of maps) {
    const usual = check(map).length;
    for (const mutant of mutantsOf(map).filter(({ code }) => code === 'format')) {
      const findings = check(mutant.text);
      expect({ mutant: mutant.name, found: told(findings).slice(0, 4), count: findings.length }).toMatchObject({
        count: usual + 1,
      });
    }
  }
});

test('faults do not hide each other: of four at different places, every one is named', () => {
  for (const map of maps) {
    // Faults that change the ways of the map can rightly make another one moot.
    const mutants = mutantsOf(map).filter(
      ({ code }) => !['unbounded-loop', 'unreachable-step', 'no-way-to-end'].includes(code),
    );
    for (let at = 0; at < mutants.length; at++) {
      const four = [1, 7, 31, 67].map((stride) => mutants[(at * stride + stride) % mutants.length]!);
      if (four.some((one, index) => four.some((other, place) => index !== place && overlap(one, other)))) continue;
      const findings = check(
        edited(
          map,
          four.flatMap(({ edits }) => edits),
        ),
      );
      const missed = four.filter((mutant) => !findings.some((finding) => names(finding, mutant)));
      expect({
        missed: missed.map(({ name }) => name),
        of: missed.length && four.map(({ name }) => name),
        found: missed.length && told(findings),
      }).toEqual({ missed: [], of: 0, found: 0 });
    }
  }
});

/** The same step or the same part of the map: there one fault may well hide the other. */
function overlap(one: Mutant, other: Mutant): boolean {
  return (
    one.path.slice(0, 2).every((step, index) => other.path[index] === step) ||
    (one.path.length < 2 && other.path.length < 2)
  );
}
