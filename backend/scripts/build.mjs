#!/usr/bin/env node
// `npm run build`: builds the web page, whether its sources changed or not, and packs the connectors' large SDKs.
import path from 'node:path';
import { useOwnNode } from './use-own-node.mjs';

await useOwnNode(import.meta.url);
const { buildPage } = await import('../src/start/build-page.ts');
const { packSdks } = await import('../src/start/pack-sdks.ts');
try {
  const project = path.resolve(import.meta.dirname, '../..');
  await buildPage(project);
  await packSdks(project);
} catch (problem) {
  console.error(problem.message);
  process.exit(1);
}
