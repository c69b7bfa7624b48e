import type { PgBoss } from 'pg-boss';
import type { Wake, WakeQueue } from '../../engine/ports.ts';
import { queues } from './wake-writer.ts';

interface WakeData {
  caseId: string;
}

/** Milliseconds between two looks at the timers. */
const timerEvery = 400;

/** Wake-ups from pg-boss. Settled ones are deleted: a finished wake-up tells nobody anything. */
export class BossWakeQueue implements WakeQueue {
  private readonly boss: PgBoss;
  private look: () => void = () => undefined;
  private lastTimers = 0;

  constructor(boss: PgBoss) {
    this.boss = boss;
  }

  async fetch(limit: number): Promise<Wake[]> {
    const due: Wake[] = [];
    if (Date.now() - this.lastTimers >= timerEvery) {
      this.lastTimers = Date.now();
      due.push(...(await this.fetchFrom(queues.later, limit)));
    }
    if (due.length < limit) due.push(...(await this.fetchFrom(queues.now, limit - due.length)));
    return due;
  }

  async settle(wakes: Wake[]): Promise<void> {
    for (const [queue, attempts] of byQueue(wakes)) await this.boss.deleteJob(queue, attempts);
  }

  async postpone(wakes: Wake[], seconds: number): Promise<void> {
    const again = wakes.map(({ caseId }) => ({ data: { caseId }, startAfter: seconds }));
    await this.boss.insert(queues.later, again);
    await this.settle(wakes);
  }

  async touch(wakes: Wake[]): Promise<void> {
    for (const [queue, attempts] of byQueue(wakes)) await this.boss.touch(queue, attempts);
  }

  onArrival(look: () => void): void {
    this.look = look;
  }

  /** Something may have arrived: said by this process or by another one's NOTIFY. */
  arrived(): void {
    this.look();
  }

  private async fetchFrom(queue: string, limit: number): Promise<Wake[]> {
    const jobs = await this.boss.fetch<WakeData>(queue, { batchSize: limit });
    return jobs.map((job) => ({ id: job.id, caseId: job.data.caseId, attempt: job.retryCount, queue }));
  }
}

function byQueue(wakes: Wake[]): Map<string, { id: string; retryCount: number }[]> {
  const groups = new Map<string, { id: string; retryCount: number }[]>();
  for (const { queue, id, attempt } of wakes) {
    const group = groups.get(queue) ?? [];
    group.push({ id, retryCount: attempt });
    groups.set(queue, group);
  }
  return groups;
}
