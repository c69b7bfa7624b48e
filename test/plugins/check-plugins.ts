import { bugs } from '../../plugins/sdk/src/testing/acme/bugs.ts';
import type { KitNote } from '../../plugins/sdk/src/testing/note-kit.ts';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';
import { runSpecs, type SpecTest } from '../run-specs.ts';

/**
 * `npm run check:plugins`: the test kit over every bundled connector, the faults that were put into a connector for the kit
 * to find, plugins that try to get out of their process, and packages that must not be installed. Exit code 1 when anything
 * was missed.
 */
const target = { connectors_without_kit: 0, kit_failures: 0, seeded_bugs_missed: 0, escape_attempts: 25, escaped: 0 };

const { tests, notes } = await runSpecs(
  ['plugins/[^/]+/src/[^/]+\\.spec\\.ts$', 'check-connector\\.spec', 'plugin-escapes\\.spec', 'test/plugins/'],
  'BATON_KIT_NOTES',
);
const kits = (notes as KitNote[]).filter(({ connector }) => installedPlugins.some(({ id }) => id === connector));
const rows = installedPlugins.map(({ id, name }) => {
  const own = kits.filter(({ connector }) => connector === id);
  const results = own.flatMap((kit) => kit.results);
  return { id, name, checks: results.length, failed: results.filter(({ ok }) => !ok), leftOut: own[0]?.leftOut ?? [] };
});

for (const { name, checks, failed, leftOut } of rows) {
  console.log(`${name.padEnd(18)} ${String(checks).padStart(5)} checks, ${failed.length} failed`);
  for (const one of failed) console.log(`    ✗ ${one.name}: ${one.detail}`);
  for (const one of leftOut) console.log(`    – left out: ${one}`);
}

const within = (file: string, ...titles: string[]) =>
  tests.filter((one) => one.file === file && (titles.length === 0 || titles.includes(one.within[0] ?? '')));
const failedOf = (list: readonly SpecTest[]) => list.filter(({ passed }) => !passed).map(({ title }) => title);

const found = tests.filter((one) => one.passed && bugs.some((bug) => one.title === `${bug} is found`));
const attempts = within(
  'plugin-escapes.spec.ts',
  'what Node and the seal refuse',
  'what the host refuses to hear',
  'where the host does not go for a plugin',
);
const hanging = within('plugin-escapes.spec.ts', 'what hangs, swells or breaks hurts nobody else');
const packages = [...within('install.db.spec.ts'), ...within('over-http.spec.ts')];

const figures = {
  connectors: rows.length,
  kit_checks: rows.reduce((total, { checks }) => total + checks, 0),
  kit_failures: rows.reduce((total, { failed }) => total + failed.length, 0),
  connectors_without_kit: rows.filter(({ checks }) => checks === 0).map(({ id }) => id),
  left_out: rows.reduce((total, { leftOut }) => total + leftOut.length, 0),
  seeded_bugs: bugs.length,
  seeded_bugs_missed: bugs.filter((bug) => !found.some(({ title }) => title === `${bug} is found`)),
  escape_attempts: attempts.length,
  escaped: failedOf(attempts),
  hangs_and_crashes: hanging.length,
  hurt_others: failedOf(hanging),
  installing: packages.length,
  installing_failed: failedOf(packages),
  other_failed_tests: tests.filter(({ passed }) => !passed).length,
};
const holds =
  figures.kit_failures === 0 &&
  figures.connectors_without_kit.length === 0 &&
  figures.seeded_bugs_missed.length === 0 &&
  figures.escape_attempts >= target.escape_attempts &&
  packages.length > 0 &&
  figures.other_failed_tests === 0;
console.log(JSON.stringify({ check: 'check:plugins', holds, target, figures }));
process.exit(holds ? 0 : 1);
