import type { Pool } from 'pg';
import type { Pump } from '../../engine/pump.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import { sweepCases } from './sweep-cases.ts';

export interface SweeperPorts {
  pool: Pool;
  wakes: WakeWriter;
  pump: Pick<Pump, 'lastEmptyLook'>;
  /** Called when wake-ups were written. */
  arrived: () => void;
  onProblem: (problem: unknown) => void;
}

/** Milliseconds. */
const sweepEvery = 5_000;

/** Sweeps while there is time: a worker that is behind would only be told again what it knows. */
export class Sweeper {
  private readonly ports: SweeperPorts;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(ports: SweeperPorts) {
    this.ports = ports;
  }

  start(): void {
    this.timer = setInterval(() => void (this.sweeping = this.sweep()), sweepEvery);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private async sweep(): Promise<void> {
    const { pool, wakes, pump, arrived, onProblem } = this.ports;
    if (Date.now() - pump.lastEmptyLook > sweepEvery) return;
    try {
      if ((await sweepCases(pool, wakes)) > 0) arrived();
    } catch (problem) {
      onProblem(problem);
    }
  }
}
