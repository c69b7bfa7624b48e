import type { PassCrashPoint } from './crash-point.ts';
import type { CaseStore, Wake, WakeQueue } from './ports.ts';

export interface SettlerPorts {
  queue: WakeQueue;
  store: CaseStore;
  passCrashPoint: PassCrashPoint;
  onProblem: (problem: unknown) => void;
}

/**
 * Tells the queue and the store in groups what is over. What fails is dropped: an unsettled wake-up is delivered again and
 * an unreleased lease runs out, and neither does harm.
 */
export class Settler {
  private settled: Wake[] = [];
  private postponed = new Map<number, Wake[]>();
  private released: { id: string; recheckAt: string | null }[] = [];
  private working: Promise<void> | undefined;
  private readonly ports: SettlerPorts;

  constructor(ports: SettlerPorts) {
    this.ports = ports;
  }

  /** @param again seconds after which the wake-ups come back; absent = they are used up. */
  settle(wakes: Wake[], again?: number): void {
    if (again === undefined) this.settled.push(...wakes);
    else this.postponed.set(again, [...(this.postponed.get(again) ?? []), ...wakes]);
    this.begin();
  }

  release(id: string, recheckAt: string | null): void {
    this.released.push({ id, recheckAt });
    this.begin();
  }

  /** Resolves when all is told. */
  async finish(): Promise<void> {
    while (this.working) await this.working;
  }

  private begin(): void {
    this.working ??= new Promise<void>((resolve) => void setImmediate(resolve))
      .then(() => this.tellAll())
      .catch((problem: unknown) => this.ports.onProblem(problem))
      .finally(() => {
        this.working = undefined;
        if (this.settled.length + this.released.length + this.postponed.size > 0) this.begin();
      });
  }

  private async tellAll(): Promise<void> {
    const { queue, store, passCrashPoint } = this.ports;
    const settled = this.settled.splice(0);
    const released = this.released.splice(0);
    const postponed = this.postponed;
    this.postponed = new Map();
    if (released.length > 0) await store.release(released);
    passCrashPoint('before-settle');
    if (settled.length > 0) await queue.settle(settled);
    for (const [seconds, wakes] of postponed) await queue.postpone(wakes, seconds);
  }
}
