import { isDatabaseAway, whileAway } from './database-away.ts';

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(problem: unknown): void;
}

export interface BatchLimits {
  /** Items of one batch. */
  most: number;
  /** Batches under way at the same time. */
  lanes: number;
}

/**
 * Turns many single calls into few statements: while one batch is in the air the next one fills, so light load waits for
 * nothing and heavy load is grouped. A batch that the database refuses is tried item by item, so that one item that can
 * never be stored does not fail its neighbours; a database that is away is waited for.
 */
export class BatchCalls<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private underWay = 0;
  private readonly ended = new AbortController();
  private readonly run: (items: Item[]) => Promise<Result[]>;
  private readonly limits: BatchLimits;

  /** `run` answers in the order of its items. */
  constructor(run: (items: Item[]) => Promise<Result[]>, limits: BatchLimits) {
    this.run = run;
    this.limits = limits;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.underWay < this.limits.lanes) setImmediate(() => void this.drain());
    });
  }

  /** From now on a database that is away fails what waits for it. */
  stop(): void {
    this.ended.abort();
  }

  private async drain(): Promise<void> {
    if (this.underWay >= this.limits.lanes || this.waiting.length === 0) return;
    this.underWay++;
    try {
      while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, this.limits.most));
    } finally {
      this.underWay--;
    }
  }

  private async settle(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await whileAway(() => this.run(batch.map((waiting) => waiting.item)), this.ended.signal);
      batch.forEach((waiting, index) => waiting.resolve(results[index] as Result));
    } catch (problem) {
      if (batch.length === 1 || isDatabaseAway(problem)) batch.forEach((waiting) => waiting.reject(problem));
      else for (const waiting of batch) await this.settle([waiting]);
    }
  }
}
