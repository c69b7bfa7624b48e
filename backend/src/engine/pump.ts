import { CaseRun, type RunEnd, type RunPorts } from './case-run.ts';
import type { LoadedCase, Wake, WakeQueue } from './ports.ts';
import { recheckAt } from './recheck.ts';
import { Settler } from './settler.ts';

export interface PumpPorts extends RunPorts {
  queue: WakeQueue;
  /** Told what went wrong; the pump goes on. */
  onProblem: (problem: unknown) => void;
}

export interface PumpLimits {
  /** Cases in flight at the same time. */
  slots: number;
  /** Wake-ups per fetch. */
  fetch: number;
  /** Milliseconds between two looks when nothing was due. */
  idleMs: number;
}

export const pumpLimits: PumpLimits = { slots: 512, fetch: 256, idleMs: 500 };

/** A case in flight with the wake-ups that asked for it. */
interface Flight {
  wakes: Wake[];
  /** A wake-up came after the case was loaded: load it again when this run ends. */
  again: boolean;
  run?: CaseRun;
  since: number;
}

/** Milliseconds between two signs of life, and the age from which a flight gives them. */
const keepAliveEvery = 3_000;
/** Seconds until the wake-ups of a case come again, by how its flight ended; absent = they are used up. */
const comesAgain: Partial<Record<RunEnd | 'failed' | 'busy', number>> = { busy: 1, lost: 1, failed: 30, broken_off: 0 };

/**
 * Keeps several hundred cases in flight: fetches as many wake-ups as there are free slots and never makes a case wait for
 * a slow neighbour.
 */
export class Pump {
  private readonly flights = new Map<string, Flight>();
  private readonly ports: PumpPorts;
  private readonly limits: PumpLimits;
  private readonly settler: Settler;
  private stopping = false;
  private wake: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private keepAlive: NodeJS.Timeout | undefined;
  /** Moment (ms) at which a look last found nothing, for those who do chores only when there is time. */
  lastEmptyLook = 0;

  constructor(ports: PumpPorts, limits: PumpLimits = pumpLimits) {
    this.ports = ports;
    this.limits = limits;
    this.settler = new Settler(ports);
    ports.queue.onArrival(() => this.wake());
  }

  start(): void {
    this.keepAlive = setInterval(() => void this.giveSignsOfLife(), keepAliveEvery);
    this.loop = this.turn();
  }

  /** Takes nothing new and lets what is in flight end; after `patienceMs` the rest is broken off and left to others. */
  async stop(patienceMs: number): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.loop;
    for (const until = Date.now() + patienceMs; this.flights.size > 0 && Date.now() < until;) await pause(20);
    for (const flight of this.flights.values()) flight.run?.abort();
    for (const until = Date.now() + 1_000; this.flights.size > 0 && Date.now() < until;) await pause(20);
    clearInterval(this.keepAlive);
    await this.settler.finish();
  }

  get inFlight(): number {
    return this.flights.size;
  }

  private async turn(): Promise<void> {
    while (!this.stopping) {
      const free = this.limits.slots - this.flights.size;
      if (free < this.limits.slots / 8) {
        await this.waitForWake(this.limits.idleMs);
        continue;
      }
      try {
        const wakes = await this.ports.queue.fetch(Math.min(free, this.limits.fetch));
        if (wakes.length > 0) this.take(wakes);
        else await this.rest();
      } catch (problem) {
        this.ports.onProblem(problem);
        await pause(this.limits.idleMs);
      }
    }
  }

  private async rest(): Promise<void> {
    this.lastEmptyLook = Date.now();
    await this.waitForWake(this.limits.idleMs);
  }

  private waitForWake(most: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private take(wakes: Wake[]): void {
    const fresh: string[] = [];
    for (const wake of wakes) {
      const flight = this.flights.get(wake.caseId);
      if (flight) {
        flight.wakes.push(wake);
        flight.again = true;
      } else {
        this.flights.set(wake.caseId, { wakes: [wake], again: false, since: Date.now() });
        fresh.push(wake.caseId);
      }
    }
    if (fresh.length > 0) void this.launch(fresh);
  }

  /** Claims these cases and sets each one going. */
  private async launch(ids: string[]): Promise<void> {
    try {
      const { cases, busy } = await this.ports.store.claim(ids);
      this.ports.passCrashPoint('after-claim');
      const missing = new Set(ids);
      for (const loaded of cases) {
        missing.delete(loaded.id);
        void this.fly(loaded);
      }
      for (const id of busy) {
        missing.delete(id);
        this.land(id, comesAgain.busy);
      }
      for (const id of missing) this.land(id);
    } catch (problem) {
      this.ports.onProblem(problem);
      for (const id of ids) this.land(id, comesAgain.busy);
    }
  }

  private async fly(loaded: LoadedCase): Promise<void> {
    const flight = this.flights.get(loaded.id);
    if (!flight) return;
    flight.again = false;
    const run = new CaseRun(loaded, this.ports);
    flight.run = run;
    let end: RunEnd | 'failed';
    try {
      end = await run.run();
    } catch (problem) {
      this.ports.onProblem(problem);
      end = 'failed';
    }
    if (end !== 'released' && end !== 'lost') {
      this.settler.release(loaded.id, recheckAt(end, run.state, this.ports.clock.now()));
    }
    const more = flight.again && (end === 'released' || end === 'unchanged' || end === 'held');
    if ((more || end === 'lost') && !this.stopping) void this.launch([loaded.id]);
    else this.land(loaded.id, more ? comesAgain.busy : comesAgain[end]);
  }

  /** The case leaves this process; its wake-ups are used up, or come again after a pause (seconds). */
  private land(id: string, again?: number): void {
    const flight = this.flights.get(id);
    if (!flight) return;
    this.flights.delete(id);
    this.settler.settle(flight.wakes, again);
    this.wake();
  }

  private async giveSignsOfLife(): Promise<void> {
    const old = Date.now() - keepAliveEvery / 2;
    const flights = [...this.flights].filter(([, flight]) => flight.since < old);
    if (flights.length === 0) return;
    try {
      await this.ports.queue.touch(flights.flatMap(([, flight]) => flight.wakes));
      const inboxes = await this.ports.store.renew(flights.map(([id]) => id));
      for (const [id, inbox] of inboxes) this.flights.get(id)?.run?.deliver(inbox);
    } catch (problem) {
      this.ports.onProblem(problem);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
