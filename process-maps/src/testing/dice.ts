/** Repeatable random numbers from a seed (mulberry32): the tests' only source of chance, so that a seed is a whole run. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to `sides - 1`. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides);
  }

  /** True about once in `sides` times. */
  once(sides: number): boolean {
    return this.roll(sides) === 0;
  }

  pick<T>(of: readonly T[]): T | undefined {
    return of[this.roll(of.length)];
  }
}
