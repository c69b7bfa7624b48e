import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

const loader = new URL('../../backend/scripts/source-loader.mjs', import.meta.url).href;

/** Workers in processes of their own, killed with SIGKILL and started again while something holds. */
export class KilledWorkers {
  kills = 0;
  private readonly url: string;
  private readonly children = new Set<ChildProcess>();

  private constructor(url: string) {
    this.url = url;
  }

  static async open(pool: Pool, url: string): Promise<KilledWorkers> {
    await pool.query('create table noted_calls (id bigint generated always as identity, key text, step text)');
    return new KilledWorkers(url);
  }

  /** Resolves when the worker is at work. */
  async start(): Promise<ChildProcess> {
    const child = fork(path.join(import.meta.dirname, 'noting-worker.ts'), {
      execArgv: ['--import', loader, '--disable-warning=ExperimentalWarning'],
      env: { ...process.env, DATABASE_URL: this.url, NODE_OPTIONS: '' },
    });
    this.children.add(child);
    child.on('exit', () => this.children.delete(child));
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`The worker ended with ${code} before it was ready.`)));
    });
    return child;
  }

  /** Kills a worker every `everyMs` milliseconds, `times` times, and leaves one that lives. */
  async rage(times: number, everyMs: number): Promise<void> {
    let child = await this.start();
    for (let count = 0; count < times; count++) {
      await sleep(everyMs);
      child.kill('SIGKILL');
      this.kills++;
      child = await this.start();
    }
  }

  end(): void {
    for (const child of this.children) child.kill('SIGKILL');
  }
}
