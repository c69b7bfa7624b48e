import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compile } from '@baton/process-maps';
import { mutantsOf } from '@baton/process-maps/testing';
import { sandboxCatalog } from '../../backend/src/connectors/catalog/build-catalog.ts';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';
import { PluginHost } from '../../backend/src/connectors/plugin-host.ts';
import { hostileFiles } from './hostile-files.ts';
import { baton } from './run-baton.ts';

/**
 * `npm run check:maps`: every broken copy of the library's maps is named by the finding that is for it, at its place, and
 * files that are no map end within a second, Node's start included, with one sentence and exit code 1.
 */
const library = path.resolve(import.meta.dirname, '../../process-maps/library');
const target = { broken_maps: 200, missed: 0, hostile_files_s: 1 };

const missed = brokenMaps();
const hostile = await hostileOnes();
const slowest = Math.max(...hostile.map(({ seconds }) => seconds));
const holds =
  missed.of >= target.broken_maps &&
  missed.names.length === 0 &&
  slowest <= target.hostile_files_s &&
  hostile.every(({ oneSentence }) => oneSentence);
const figures = { broken_maps: missed.of, missed: missed.names, slowest_hostile_s: slowest, hostile };
console.log(JSON.stringify({ check: 'maps', holds, target, figures }));
process.exit(holds ? 0 : 1);

function brokenMaps(): { of: number; names: string[] } {
  const catalog = sandboxCatalog(new PluginHost(installedPlugins).descriptors());
  const maps = ['support-triage', 'sales-intake'].map((name) => readFileSync(`${library}/${name}/map.yaml`, 'utf8'));
  const mutants = maps.flatMap(mutantsOf);
  const names = mutants
    .filter(({ text, code, path: place }) => {
      const { findings } = compile(text, { catalog });
      return !findings.some(
        (finding) =>
          finding.code === code &&
          finding.line > 0 &&
          finding.column > 0 &&
          place.every((step, index) => finding.path[index] === step),
      );
    })
    .map(({ name }) => name);
  return { of: mutants.length, names };
}

async function hostileOnes() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton hostile '));
  const results: { name: string; seconds: number; oneSentence: boolean }[] = [];
  for (const [name, content] of hostileFiles) {
    const file = path.join(folder, 'map.yaml');
    writeFileSync(file, content);
    const started = performance.now();
    const { code, out, err } = await baton(['check', file, '--json']);
    const seconds = Math.round(performance.now() - started) / 1000;
    results.push({ name, seconds, oneSentence: code === 1 && err === '' && findingsIn(out) === 1 });
  }
  rmSync(folder, { recursive: true, force: true });
  return results;
}

function findingsIn(out: string): number {
  const { files } = JSON.parse(out) as { files: { findings: { message: string }[] }[] };
  const findings = files.flatMap((file) => file.findings);
  return findings.every(({ message }) => /^[^\n]{10,200}$/.test(message)) ? findings.length : 0;
}
