import { killPostgres } from './kill-postgres.ts';
import type { Post } from './fleet.ts';
import type { Random } from './random.ts';

export interface Targets {
  workers: Post[];
  api: Post;
  /** Process id of the running postmaster. */
  postgres: () => number;
  /** While the off switch is being tested nobody is frozen: a frozen process cannot hear it. */
  mayFreeze: () => boolean;
}

/** Milliseconds: longer than a lease, so that a frozen worker wakes up to find its cases taken over. */
const freeze = 15_000;

/** Ends and freezes processes at random until enough have died. */
export class Killer {
  postgresKills = 0;
  freezes = 0;
  private frozen: Post | undefined;
  private readonly targets: Targets;
  private readonly random: Random;

  constructor(targets: Targets, random: Random) {
    this.targets = targets;
    this.random = random;
  }

  /** Deaths so far, those at crash points included. */
  get kills(): number {
    return this.workerKills + this.apiKills + this.postgresKills;
  }

  get workerKills(): number {
    return this.targets.workers.reduce((sum, post) => sum + post.deaths, 0);
  }

  get apiKills(): number {
    return this.targets.api.deaths;
  }

  async run(kills: number): Promise<void> {
    while (this.kills < kills) {
      await new Promise((resolve) => void setTimeout(resolve, this.random.between(300, 1_000)));
      this.strike();
    }
  }

  private strike(): void {
    const { workers, api, postgres } = this.targets;
    const chance = this.random.next();
    const worker = this.random.pick(workers.filter((each) => each !== this.frozen));
    if (chance < 0.07) {
      this.postgresKills++;
      killPostgres(postgres());
      // What the server has in its memory while the database is away must not count as received.
      setTimeout(() => api.signal('SIGKILL'), 300);
    } else if (chance < 0.3) this.kill(api);
    else if (chance < 0.45 && !this.frozen && worker.ready && this.targets.mayFreeze()) this.freezeFor(worker);
    else this.kill(worker);
  }

  /** Who is still starting has nothing to lose, so it is spared more often than not. */
  private kill(post: Post): void {
    if (post.ready || this.random.chance(0.2)) post.signal('SIGKILL');
  }

  private freezeFor(worker: Post): void {
    this.freezes++;
    this.frozen = worker;
    worker.signal('SIGSTOP');
    setTimeout(() => {
      worker.signal('SIGCONT');
      this.frozen = undefined;
    }, freeze);
  }
}
