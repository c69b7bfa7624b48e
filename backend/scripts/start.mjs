#!/usr/bin/env node
// `npm start`: database, API, web page and worker in one process.
import { useOwnNode } from './use-own-node.mjs';

await useOwnNode(import.meta.url);
await import('./source-loader.mjs');
const { runStart } = await import('../src/start/run-start.ts');
await runStart(process.argv.slice(2));
