import type { BenchDatabase } from './bench-database.ts';
import { stepsPerCase } from './bench-map.ts';
import { startChild, type Child } from './children.ts';
import { FinishLog } from './finish-log.ts';
import { percentiles, type Percentiles } from './percentiles.ts';
import { sendMany, sendSteadily, type Sent } from './send-events.ts';

export interface EndToEnd {
  casesPerSecond: number;
  stepsPerSecond: number;
  /** Milliseconds from the request to the last commit, with every sender busy. */
  fullLoadMs: Percentiles;
  /** The same at ten events a second. */
  at10PerSecondMs: Percentiles;
  commitsPerStep: number;
  workerCpuUsPerStep: number;
}

/** Events over HTTP, `workers` worker processes, one HTTP call per case to a vendor. */
export async function measureEndToEnd(
  database: BenchDatabase,
  vendor: string,
  workers: number,
  cases: number,
): Promise<EndToEnd> {
  const log = new FinishLog();
  const env = { ...database.env, VENDOR_URL: vendor };
  const api = await startChild<{ port: number }>('bench-api.ts', env);
  const crew = await Promise.all(Array.from({ length: workers }, () => startChild('bench-worker.ts', env, log.hear)));
  const url = `http://127.0.0.1:${api.ready.port}${database.intakePath}`;
  try {
    await warmUp(url, log);
    const slow = await sendSteadily(url, 100, 10);
    await log.waitFor(200, 20_000);
    const loaded = await fullLoad(database, url, log, cases, crew);
    return { ...loaded, at10PerSecondMs: percentiles(log.latencies(slow)) };
  } finally {
    await Promise.all([...crew, api].map((child) => child.stop()));
  }
}

async function warmUp(url: string, log: FinishLog): Promise<Sent[]> {
  const sent = await sendMany(url, 100, 10);
  await log.waitFor(100, 20_000);
  return sent;
}

async function fullLoad(database: BenchDatabase, url: string, log: FinishLog, cases: number, crew: Child<unknown>[]) {
  const before = { commits: await database.commits(), cpu: await cpuOf(crew), count: log.count };
  const began = Date.now();
  const sent = await sendMany(url, cases, 64);
  await log.waitFor(before.count + cases, 120_000);
  const seconds = (log.last - began) / 1000;
  const cpu = (await cpuOf(crew)) - before.cpu;
  // Statistics reach the shared counters a second after a backend's last statement.
  await new Promise((resolve) => void setTimeout(resolve, 1_500));
  const commits = (await database.commits()) - before.commits;
  return {
    casesPerSecond: Math.round(cases / seconds),
    stepsPerSecond: Math.round((cases * stepsPerCase) / seconds),
    fullLoadMs: percentiles(log.latencies(sent)),
    commitsPerStep: round(commits / (cases * stepsPerCase)),
    workerCpuUsPerStep: Math.round(cpu / (cases * stepsPerCase)),
  };
}

async function cpuOf(crew: Child<unknown>[]): Promise<number> {
  const all = await Promise.all(crew.map((child) => child.ask<{ usage: { cpu: NodeJS.CpuUsage } }>('usage', 'usage')));
  return all.reduce((sum, { usage }) => sum + usage.cpu.user + usage.cpu.system, 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
