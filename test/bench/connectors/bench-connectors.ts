/**
 * `npm run bench:connectors`: what connectors cost on this machine. Cold starts in fresh processes, the host's share of a
 * step, and messages in, pushed and polled.
 */
import os from 'node:os';
import type { Pipeline } from '@baton/process-maps';
import { startTestPostgres } from '../../database/start-test-postgres.ts';
import { ledgerMap } from '../../polls/ledger-map.ts';
import { type BenchDatabase, openBenchDatabase } from '../bench-database.ts';
import { fiveSteps } from '../bench-map.ts';
import { heavy, measureColdStarts, usual } from './measure-cold-starts.ts';
import { measurePolled, measurePushed } from './measure-messages.ts';
import { measureOverhead } from './measure-overhead.ts';

const target = { cold: { usual, ...heavy }, overheadMs: 5, messagesPerSecond: 500 };

const cold = await measureColdStarts();
for (const { connector, importMs, coldMs, cpuMs, memoryMb, holds } of cold) {
  const line = `${connector.padEnd(16)} import ${importMs} ms, with first call ${coldMs} ms (${cpuMs} ms of processor), ${memoryMb} MB`;
  console.log(`${line}${holds ? '' : '  OVER'}`);
}

const server = await startTestPostgres();

async function measured<T>(name: string, map: Pipeline, measure: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const database = await openBenchDatabase(server.url, name, map);
  try {
    return await measure(database);
  } finally {
    await database.close();
  }
}

try {
  const overhead = await measured('bench_overhead', fiveSteps, (database) => measureOverhead(database));
  const pushedPerSecond = await measured('bench_pushed', fiveSteps, (database) => measurePushed(database, 5_000));
  const polledPerSecond = await measured('bench_polled', ledgerMap(), (database) => measurePolled(database, 5_000));
  const machine = { cores: os.cpus().length, load: os.loadavg()[0] };
  const figures = { cold, overhead, pushedPerSecond, polledPerSecond, machine };
  const holds =
    cold.every((one) => one.holds) &&
    overhead.overheadMs < target.overheadMs &&
    Math.min(pushedPerSecond, polledPerSecond) >= target.messagesPerSecond;
  console.log(JSON.stringify({ check: 'bench:connectors', holds, target, figures }));
  process.exitCode = holds ? 0 : 1;
} finally {
  await server.stop();
}
