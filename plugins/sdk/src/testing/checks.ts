/** One thing that the kit looked at. */
export interface CheckResult {
  name: string;
  ok: boolean;
  /** Why not, in one sentence. */
  detail: string;
}

/** Collects results: a check that throws has failed, with its message; nothing stops the others. */
export class Checks {
  readonly results: CheckResult[] = [];
  /** What could not be looked at, and why. */
  readonly leftOut: string[] = [];

  async check(name: string, look: () => unknown): Promise<void> {
    try {
      await look();
      this.results.push({ name, ok: true, detail: '' });
    } catch (thrown) {
      const detail = thrown instanceof Error ? thrown.message : String(thrown);
      this.results.push({ name, ok: false, detail: detail.slice(0, 300) });
    }
  }
}

export function must(condition: unknown, words: string): asserts condition {
  if (!condition) throw new Error(words);
}

export const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a piece of work ended with: its result, or what it threw. */
export const outcomeOf = async (work: Promise<unknown>): Promise<{ value?: unknown; thrown?: unknown }> =>
  work.then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );
