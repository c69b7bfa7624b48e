/**
 * Records the histories of a version that is about to be released: node test/histories/record.ts <version>.
 * A file that exists is never overwritten: cases of a released version have to go on as they began.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Dice, mapOf, pipelineOf, published, RoughRide } from '@baton/process-maps/testing';
import { type History, replay } from './history.ts';

const HISTORIES = 16;
/** Short ones show little, long ones only cost space. */
const EVENTS = { least: 15, most: 60 };

const [version, of = 'pipelines'] = process.argv.slice(2);
if (!version || !/^\d+\.\d+\.\d+$/.test(version) || !['pipelines', 'maps'].includes(of)) {
  console.error('Expected the version to record, and of what: node test/histories/record.ts 0.1.0 maps (or pipelines)');
  process.exit(1);
}

const file = path.join(import.meta.dirname, of === 'maps' ? `${version}.maps.json` : `${version}.json`);
if (existsSync(file)) {
  console.error(`The histories of ${version} are already there. Delete ${file} only if ${version} was never released.`);
  process.exit(1);
}

const histories: History[] = [];
for (let seed = 1; histories.length < HISTORIES; seed++) {
  const map = of === 'maps' ? mapOf(seed) : undefined;
  const pipeline = map ? published(map) : pipelineOf(seed);
  const ride = new RoughRide(pipeline, new Dice(seed));
  ride.ride(40);
  ride.finish(200);
  const { past } = ride;
  if (past.length < EVENTS.least || past.length > EVENTS.most) continue;
  const decisions = replay(pipeline, past);
  histories.push({
    ...(map && { map }),
    pipeline,
    events: past.map((each, index) => ({ ...each, decided: decisions[index] ?? '' })),
  });
}
writeFileSync(file, `${JSON.stringify(histories)}\n`);
console.log(`${histories.length} histories of ${version} recorded.`);
