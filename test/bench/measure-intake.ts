import type { BenchDatabase } from './bench-database.ts';
import { startChild } from './children.ts';
import { fill } from './measure-engine-alone.ts';
import { percentiles, type Percentiles } from './percentiles.ts';
import { sendMany } from './send-events.ts';

export interface IntakeFigures {
  /** `receiveEvent` called in this process; the target is about this one. */
  engineIntakePerSecond: number;
  /** The whole way over HTTP, with the sender on the same cores. */
  httpIntakePerSecond: number;
  ackMs: Percentiles;
}

/** Durable acknowledgements per second over HTTP while nobody works on the cases. */
export async function measureIntake(database: BenchDatabase, events: number): Promise<IntakeFigures> {
  const filling = performance.now();
  await fill(database, events);
  const engineIntakePerSecond = Math.round((events * 1000) / (performance.now() - filling));
  const api = await startChild<{ port: number }>('bench-api.ts', database.env);
  const url = `http://127.0.0.1:${api.ready.port}${database.intakePath}`;
  try {
    await sendMany(url, 200, 16);
    const began = performance.now();
    const sent = await sendMany(url, events, 64);
    const seconds = (performance.now() - began) / 1000;
    return {
      engineIntakePerSecond,
      httpIntakePerSecond: Math.round(events / seconds),
      ackMs: percentiles(sent.map((one) => one.ackMs)),
    };
  } finally {
    await api.stop();
  }
}
