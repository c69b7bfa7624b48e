/** When each case's last commit was confirmed, as its worker told it. */
export class FinishLog {
  private readonly at = new Map<string, number>();

  hear = (message: Record<string, unknown>): void => {
    for (const [caseId, at] of (message['finished'] ?? []) as [string, number][]) this.at.set(caseId, at);
  };

  get count(): number {
    return this.at.size;
  }

  get last(): number {
    return Math.max(...this.at.values());
  }

  /** Milliseconds from sending to the last commit, of those that have finished. */
  latencies(sent: { caseId: string; at: number }[]): number[] {
    return sent.flatMap(({ caseId, at }) => {
      const finished = this.at.get(caseId);
      return finished === undefined ? [] : [finished - at];
    });
  }

  async waitFor(count: number, patienceMs: number): Promise<void> {
    for (const until = Date.now() + patienceMs; this.at.size < count;) {
      if (Date.now() > until) throw new Error(`Expected ${count} finished cases, found ${this.at.size}.`);
      await new Promise((resolve) => void setTimeout(resolve, 20));
    }
  }
}
