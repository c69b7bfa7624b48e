#!/usr/bin/env node
// Packs the SDKs of one-file-sdks.mjs that are not packed yet. A process of its own: bundling takes memory that nobody
// needs afterwards.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { oneFileSdks } from './one-file-sdks.mjs';

const entry = 'baton:sdk';

for (const { name, file } of oneFileSdks()) if (!existsSync(file)) await pack(name, file);

/** The SDK with everything that it needs, under the names that it gives out itself. */
async function pack(name, file) {
  const names = Object.keys(await import(name)).filter((one) => one !== 'module.exports');
  const code = `export { ${names.join(', ')} } from '${name}';`;
  const bundle = await rolldown({
    input: entry,
    cwd: path.resolve(import.meta.dirname, '../..'),
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? { code } : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, output[0].code);
  renameSync(half, file);
}
