#!/usr/bin/env node
// The command line: `npx baton check process-maps/library`.
import { useOwnNode } from './use-own-node.mjs';

await useOwnNode(import.meta.url);
await import('./source-loader.mjs');
const { runCli } = await import('../src/cli/run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
