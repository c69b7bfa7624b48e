#!/usr/bin/env node
// `npm run dev`: the product while you change it. The database keeps running; the server starts again when one of its
// sources changes; the page is served by Vite, which replaces what changed without a reload.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { useOwnNode } from './use-own-node.mjs';

await useOwnNode(import.meta.url);
await import('./source-loader.mjs');
const { prepareDev } = await import('../src/start/prepare-dev.ts');

const project = path.resolve(import.meta.dirname, '../..');
const { environment, pageAddress, stop } = await prepareDev();
const loader = path.join(import.meta.dirname, 'source-loader.mjs');
const watched = ['backend/src', 'backend/contract/src', 'process-maps/src', 'plugins'].map(
  (folder) => `--watch-path=${path.join(project, folder)}`,
);

const children = [
  run(
    ['--watch', '--watch-preserve-output', ...watched, '--import', loader, 'backend/src/start/dev-server.ts'],
    project,
  ),
  run(
    [path.join(project, 'node_modules/vite/bin/vite.js'), '--clearScreen', 'false', '--logLevel', 'warn'],
    path.join(project, 'frontend'),
  ),
];
console.log(`Baton, in development\n  Page    ${pageAddress}\n  Stop    Ctrl+C\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
await end();

function run(args, cwd) {
  return spawn(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, ...environment } });
}

async function end() {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(
    children.map(
      (child) => (child.exitCode ?? child.signalCode) !== null || new Promise((resolve) => child.once('exit', resolve)),
    ),
  );
  await stop();
  process.exit(0);
}
