import { parentPort, workerData } from 'node:worker_threads';
import { inputAt, type Seeds } from './inputs.ts';
import { tryInput } from './try-input.ts';

/** What a worker is told. */
export interface FuzzTask {
  seed: number;
  /** Milliseconds since 1970. */
  until: number;
  seeds: Seeds;
  /** Number of the input that is being tried; read by the watchdog. */
  progress: SharedArrayBuffer;
  /** Tries this input alone. */
  only: number | undefined;
  /** A fault of the fuzzer's own making, to see that it is found. */
  planted: string | undefined;
}

export interface FuzzFault {
  number: number;
  kind: 'crash' | 'slow' | 'pollution' | 'hang';
  what: string;
}

/** Seconds of processor time one input may take. */
const LONGEST = 1;

const task = workerData as FuzzTask;
const progress = new Int32Array(task.progress);

const prototypes = [Object, Array, Function, String, Number, Map, Promise].map(({ prototype }) => prototype as object);
const fingerprint = (): string => prototypes.map((one) => Reflect.ownKeys(one).length).join();
const clean = fingerprint();

async function tryOne(number: number): Promise<FuzzFault | undefined> {
  Atomics.store(progress, 0, number);
  const before = process.cpuUsage();
  try {
    if (number === 20) plant(task.planted);
    await tryInput(inputAt(task.seed, number, task.seeds));
  } catch (error) {
    return { number, kind: 'crash', what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  if (fingerprint() !== clean)
    return { number, kind: 'pollution', what: 'a prototype that everything shares was changed' };
  return seconds > LONGEST ? { number, kind: 'slow', what: `${seconds.toFixed(1)} s of processor time` } : undefined;
}

function plant(fault: string | undefined): void {
  if (fault === 'crash') throw new Error('planted');
  if (fault === 'pollution') Object.defineProperty(Object.prototype, 'planted', { value: 1, configurable: true });
  if (fault === 'slow') {
    // Processor time, as it is measured: on a busy machine a second of it takes longer.
    for (let used = 0, start = process.cpuUsage(); used < 1_500_000;) {
      const { user, system } = process.cpuUsage(start);
      used = user + system;
    }
  }
  while (fault === 'hang');
}

let number = task.only ?? 1;
let fault: FuzzFault | undefined;
do fault = await tryOne(number++);
while (!fault && task.only === undefined && Date.now() < task.until);
parentPort!.postMessage({ tried: number - (task.only ?? 1), fault });
