// `npm run fuzz -- --seconds N [--seed S] [--only N]`: damaged files and rules against everything that reads them.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzFault, FuzzTask } from './fuzz-worker.ts';
import { inputAt } from './inputs.ts';
import { loadSeeds } from './seeds.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    plant: { type: 'string' },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('Expected --seconds with a number above 0 and --seed with a whole number.');
  process.exit(2);
}

/** Seconds without an answer after which an input counts as a hang. A slow machine is no hang: see LONGEST in the worker. */
const PATIENCE = 15;

const seeds = await loadSeeds();
const progress = new SharedArrayBuffer(4);
const only = values.only === undefined ? undefined : Number(values.only);
const task: FuzzTask = { seed, until: Date.now() + seconds * 1_000, seeds, progress, only, planted: values.plant };
const { tried, fault } = await run(task);

if (fault) {
  const input = inputAt(seed, fault.number, seeds);
  console.error(`${fault.kind}: ${fault.what}\ninput (${input.target}): ${JSON.stringify(input.text)}`);
  console.error(`again: npm run fuzz -- --seconds 60 --seed ${seed} --only ${fault.number}`);
}
const figures = { seconds, seed, tried, found: fault ? `${fault.kind} at ${fault.number}` : 'nothing' };
const target = 'no crash, no input above 1 s, no changed prototype';
console.log(JSON.stringify({ check: 'fuzz', holds: !fault, target, figures }));
process.exit(fault ? 1 : 0);

/** Runs the worker, and ends it when one input takes too long. */
function run(workerData: FuzzTask): Promise<{ tried: number; fault?: FuzzFault }> {
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), { workerData });
  const current = new Int32Array(progress);
  return new Promise((resolve, reject) => {
    let [seen, since] = [0, Date.now()];
    const watchdog = setInterval(() => {
      const number = Atomics.load(current, 0);
      if (number !== seen) [seen, since] = [number, Date.now()];
      else if (number > 0 && Date.now() - since > PATIENCE * 1_000) {
        finish({ tried: number, fault: { number, kind: 'hang', what: `no answer in ${PATIENCE} s` } });
      }
    }, 250);
    const finish = (result: { tried: number; fault?: FuzzFault }): void => {
      clearInterval(watchdog);
      void worker.terminate().then(() => resolve(result));
    };
    worker.once('message', finish);
    worker.once('error', reject);
  });
}
