#!/usr/bin/env node
// `npm test` and `npm run check`: all that CI runs. `npm test -- unit lint` runs only the stages named.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { useOwnNode } from '../backend/scripts/use-own-node.mjs';
import { runStage } from './run-stage.mjs';
import { stages } from './stages.mjs';

await useOwnNode(import.meta.url);

const specifications = process.env.BATON_VENDOR_SPECS ?? path.resolve(import.meta.dirname, '../../shared/vendor-specs');
const chosen = chooseStages(process.argv.slice(2));
const done = await runTwoAtATime(chosen);
const total = (key) => done.reduce((sum, stage) => sum + stage[key], 0);
const failed = total('failed') + tooMuchLeftOut();
console.log(`${total('passed')} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

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
  const skipped = stage.skipped > 0 ? `, ${stage.skipped} left out` : '';
  console.log(`${stage.name.padEnd(24)} ${(stage.seconds.toFixed(1) + ' s').padStart(8)}  ${tests}${bad}${skipped}`);
  if (stage.failed > 0) console.log(stage.said.trimEnd() + '\n');
  return stage;
}

/** A machine without the vendors' specifications may leave those tests out and says so; CI may leave out nothing. */
function tooMuchLeftOut() {
  const present = existsSync(specifications);
  if (!present)
    console.log("Left out: conformance with the vendors' published specifications, which are not on this machine.");
  const skipped = total('skipped');
  if (skipped === 0 || !process.env.CI || process.env.CI === 'false') return 0;
  if (!present) return 0;
  console.log(`CI has everything these tests need, yet ${skipped} of them were left out: that counts as failed.`);
  return skipped;
}
