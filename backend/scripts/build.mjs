#!/usr/bin/env node
// `npm run build`: builds the web page, whether its sources changed or not.
import path from 'node:path';
import { useOwnNode } from './use-own-node.mjs';

await useOwnNode(import.meta.url);
const { buildPage } = await import('../src/start/build-page.ts');
try {
  await buildPage(path.resolve(import.meta.dirname, '../..'));
} catch (problem) {
  console.error(problem.message);
  process.exit(1);
}
