export interface OffWindow {
  /** Milliseconds since 1970: when the switch was durably off, and when it was asked to be on again. */
  from: number;
  to: number;
}

/** Milliseconds after which a person stops pressing. */
const patience = 60_000;

/** Turns everything off and on again now and then, and remembers when no call may have left. */
export class Switching {
  readonly windows: OffWindow[] = [];
  off = false;
  private stopped = false;
  private readonly url: string;
  private readonly workspaceId: string;
  private readonly by: string;

  constructor(url: string, workspaceId: string, by: string) {
    this.url = url;
    this.workspaceId = workspaceId;
    this.by = by;
  }

  async run(): Promise<void> {
    while (!this.stopped) {
      await pause(6_000);
      if (this.stopped) return;
      this.off = true;
      await this.set(true);
      const from = Date.now();
      await pause(3_000);
      this.windows.push({ from, to: Date.now() });
      await this.set(false);
      this.off = false;
    }
  }

  stop(): void {
    this.stopped = true;
  }

  /** Until it is answered: a person presses again when the server was away. */
  private async set(off: boolean): Promise<void> {
    const setting = {
      workspaceId: this.workspaceId,
      scope: 'everything',
      target: '',
      off,
      by: this.by,
      reason: 'Test.',
    };
    for (const giveUp = Date.now() + patience; Date.now() < giveUp;) {
      try {
        const body = JSON.stringify(setting);
        const answer = await fetch(`${this.url}/switches`, {
          method: 'POST',
          body,
          signal: AbortSignal.timeout(5_000),
        });
        await answer.body?.cancel();
        if (answer.ok) return;
      } catch {
        // killed under the request
      }
      await pause(200);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
