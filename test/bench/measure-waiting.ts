import type { BenchDatabase } from './bench-database.ts';
import { startChild } from './children.ts';
import { fill } from './measure-engine-alone.ts';

export interface WaitingFigures {
  cases: number;
  workerMb: number;
  idleTransactionsPerSecond: number;
  workerCpuPercent: number;
}

/** Milliseconds of watching a worker that has nothing to do. */
const watch = 10_000;

/** What `cases` cases that wait for a month cost a worker that was started after them. */
export async function measureWaiting(database: BenchDatabase, cases: number): Promise<WaitingFigures> {
  await fill(database, cases);
  const first = await startChild('bench-worker.ts', database.env);
  await waiting(database, cases);
  await first.stop();
  const worker = await startChild('bench-worker.ts', database.env);
  try {
    await new Promise((resolve) => void setTimeout(resolve, 4_000));
    const before = { commits: await database.commits(), usage: await usageOf(worker) };
    await new Promise((resolve) => void setTimeout(resolve, watch));
    const after = { commits: await database.commits(), usage: await usageOf(worker) };
    return {
      cases,
      workerMb: Math.round(after.usage.rss / 1_000_000),
      idleTransactionsPerSecond: Math.round(((after.commits - before.commits) * 1000) / watch),
      workerCpuPercent: Math.round((after.usage.cpu - before.usage.cpu) / (watch * 10)),
    };
  } finally {
    await worker.stop();
  }
}

async function usageOf(worker: Awaited<ReturnType<typeof startChild>>): Promise<{ rss: number; cpu: number }> {
  const { usage } = await worker.ask<{ usage: { rss: number; cpu: NodeJS.CpuUsage } }>('usage', 'usage');
  return { rss: usage.rss, cpu: usage.cpu.user + usage.cpu.system };
}

async function waiting(database: BenchDatabase, cases: number): Promise<void> {
  for (const until = Date.now() + 180_000; Date.now() < until;) {
    const { rows } = await database.pool.query<{ n: string }>(
      `select count(*) as n from cases where status = 'waiting'`,
    );
    if (Number(rows[0]?.n) === cases) return;
    await new Promise((resolve) => void setTimeout(resolve, 200));
  }
  throw new Error(`Expected ${cases} waiting cases.`);
}
