/**
 * `npm run bench:connectors`: what connectors cost on this machine. Cold starts in fresh processes, the host's share of a
 * step, and messages in, pushed and polled.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startTestPostgres } from '../../database/start-test-postgres.ts';
import { ledgerMap } from '../../polls/ledger-map.ts';
import { openBenchDatabase } from '../bench-database.ts';
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
const home = mkdtempSync(path.join(os.tmpdir(), 'baton-bench-'));
try {
  const pushing = await openBenchDatabase(server.url, 'bench_pushed', fiveSteps);
  const overhead = await measureOverhead(pushing.url, home);
  const pushedPerSecond = await measurePushed(pushing, 5_000);
  await pushing.close();
  const polling = await openBenchDatabase(server.url, 'bench_polled', ledgerMap());
  const polledPerSecond = await measurePolled(polling, 5_000);
  await polling.close();
  const [machine] = os.loadavg();
  const figures = {
    cold,
    overhead,
    pushedPerSecond,
    polledPerSecond,
    cores: os.cpus().length,
    loadOfTheMachine: machine,
  };
  const holds =
    cold.every((one) => one.holds) &&
    overhead.overheadMs < target.overheadMs &&
    Math.min(pushedPerSecond, polledPerSecond) >= target.messagesPerSecond;
  console.log(JSON.stringify({ check: 'bench:connectors', holds, target, figures }));
  process.exitCode = holds ? 0 : 1;
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
