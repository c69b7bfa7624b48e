import type { Clock } from '../../backend/src/engine/ports.ts';

/** Time as a history wants it: it jumps, stands still and goes back. */
export class VirtualClock implements Clock {
  private moment: number;

  constructor(start: string) {
    this.moment = Date.parse(start);
  }

  now(): string {
    return new Date(this.moment).toISOString();
  }

  /** @param ms may be negative: somebody set the clock back */
  move(ms: number): void {
    this.moment += Math.round(ms);
  }

  moveTo(moment: string): void {
    this.moment = Date.parse(moment);
  }
}
