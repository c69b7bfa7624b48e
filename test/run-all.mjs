#!/usr/bin/env node
// `npm test` and `npm run check`: all that CI runs. `npm test -- unit lint` runs only the stages named.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { useOwnNode } from '../backend/scripts/use-own-node.mjs';
import { runStage } from './run-stage.mjs';
import { stages } from './stages.mjs';
import { verdictOn } from './verdict.mjs';

await useOwnNode(import.meta.url);

const specifications = process.env.BATON_VENDOR_SPECS ?? path.resolve(import.meta.dirname, '../../shared/vendor-specs');
const chosen = chooseStages(process.argv.slice(2));
const done = await runTwoAtATime(chosen);
const ci = Boolean(process.env.CI) && process.env.CI !== 'false';
const { lines, exitCode } = verdictOn(done, { ci, specifications: existsSync(specifications) });
for (const line of lines) console.log(line);
process.exit(exitCode);

function chooseStages(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`Expected stages of ${stages.map((stage) => `"${stage.name}"`).join(', ')}; found "${unknown[0]}".`);
    process.exit(2);
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}

/** Stages with one command side by side, two of them; test runs alone, because they use all cores themselves. */
async function runTwoAtATime(list) {
  const finished = [];
  const quick = list.filter((stage) => !stage.project);
  const lane = async () => {
    for (let stage = quick.shift(); stage; stage = quick.shift()) finished.push(report(await runStage(stage)));
  };
  await Promise.all([lane(), lane()]);
  for (const stage of list.filter((one) => one.project)) finished.push(report(await runStage(stage)));
  return finished;
}

function report(stage) {
  const tests = stage.passed + stage.failed > 1 ? `${stage.passed} passed` : stage.failed === 0 ? 'ok' : '';
  const bad = stage.failed > 0 ? `${tests && ', '}${stage.failed} FAILED` : '';
  const skipped = stage.leftOut.length > 0 ? `, ${stage.leftOut.length} left out` : '';
  console.log(`${stage.name.padEnd(24)} ${(stage.seconds.toFixed(1) + ' s').padStart(8)}  ${tests}${bad}${skipped}`);
  if (stage.failed > 0) console.log(stage.said.trimEnd() + '\n');
  return stage;
}
