import type { Pool } from 'pg';
import type { Clock } from '../engine/ports.ts';
import type { AskOwners } from '../persistence/owners/ask-owners.ts';
import { Messenger, type Send } from './messenger.ts';
import { NoticeWriter } from './notice-writer.ts';
import { tellPages } from './tell-pages.ts';

export interface NoticePorts {
  pool: Pool;
  owners: AskOwners;
  clock: Clock;
  send: Send;
  publicUrl: string;
  onProblem: (problem: unknown) => void;
}

/** Milliseconds between two looks at what has to be told. */
const tellEvery = 1_000;
/** Milliseconds between two looks at who is away. */
const keepEvery = 15_000;
/** Advisory lock number: one process tells at a time. */
const tellLock = 6_201_409;

/** Keeps every open question with somebody who is there, and tells people what concerns them, while it is started. */
export class NoticeHost {
  private readonly ports: NoticePorts;
  private readonly writer: NoticeWriter;
  private readonly messenger: Messenger;
  private readonly timers: NodeJS.Timeout[] = [];
  private working: Promise<unknown> = Promise.resolve();
  private busy = 0;

  constructor(ports: NoticePorts) {
    this.ports = ports;
    this.writer = new NoticeWriter(ports.pool, ports.clock);
    this.messenger = new Messenger(ports.pool, ports.send, ports.publicUrl);
  }

  start(): void {
    const { owners } = this.ports;
    this.timers.push(setInterval(() => this.do(() => owners.keep()), keepEvery));
    this.timers.push(setInterval(() => this.do(() => this.tell()), tellEvery));
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.working;
  }

  private async tell(): Promise<void> {
    const { pool } = this.ports;
    const client = await pool.connect();
    let mine = false;
    try {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [tellLock]);
      mine = rows[0]?.mine === true;
      if (!mine) return;
      await tellPages(pool, await this.writer.write());
      await this.messenger.round();
    } finally {
      if (mine) await client.query('select pg_advisory_unlock($1)', [tellLock]).catch(() => undefined);
      client.release();
    }
  }

  /** One after the other; what is still under way when the next look is due is not piled up. */
  private do(work: () => Promise<unknown>): void {
    if (this.busy > 1) return;
    this.busy++;
    this.working = this.working
      .then(work)
      .catch((problem: unknown) => this.ports.onProblem(problem))
      .finally(() => this.busy--);
  }
}
