// The properties of the language with as many random maps, rules and trees as a night allows: `npm run nightly -- --runs 50000`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [flag = '--runs', runs = '50000'] = process.argv.slice(2);
if (flag !== '--runs' || !/^[1-9]\d{0,6}$/.test(runs)) {
  console.error('Expected --runs and a whole number, for example: npm run nightly -- --runs 50000');
  process.exit(2);
}
const started = Date.now();
const jest = [
  path.join(root, 'node_modules/jest/bin/jest.js'),
  '-c',
  'test/jest.config.mjs',
  '--runInBand',
  '--verbose',
];
const { status } = spawnSync(
  process.execPath,
  [...jest, '--testPathPatterns', 'process-maps/src/advance/.*property.spec'],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules', BATON_PROPERTY_RUNS: runs },
  },
);
const figures = { runs: Number(runs), seconds: Math.round((Date.now() - started) / 1000) };
console.log(
  JSON.stringify({ check: 'nightly', holds: status === 0, target: 'no property of advance broken', figures }),
);
process.exit(status ?? 1);
