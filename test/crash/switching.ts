export interface OffWindow {
  /** Milliseconds since 1970: when the switch was durably off, and when it was asked to be on again. */
  from: number;
  to: number;
}

type Pressed = 'at once' | 'more than once' | 'never';

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
    let before: Pressed = 'at once';
    while (!this.stopped) {
      await pause(4_000);
      if (this.stopped) return;
      this.off = true;
      const pressed = await this.set(true);
      const from = Date.now();
      await pause(3_000);
      // A request to switch on that was given up may still be carried out, and then nobody knows when it was off.
      if (pressed !== 'never' && before === 'at once') this.windows.push({ from, to: Date.now() });
      before = await this.set(false);
      this.off = false;
    }
  }

  /** Resolves when everything was off this many times. */
  async atLeast(times: number): Promise<void> {
    for (const giveUp = Date.now() + patience; this.windows.length < times && Date.now() < giveUp;) await pause(200);
  }

  stop(): void {
    this.stopped = true;
  }

  /** Until it is answered: a person presses again when the server was away. */
  private async set(off: boolean): Promise<Pressed> {
    let pressed: Pressed = 'at once';
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
        if (answer.ok) return pressed;
      } catch (problem) {
        // Killed under the request; or it takes long, and may be carried out when nobody waits any more.
        if (problem instanceof Error && problem.name === 'TimeoutError') pressed = 'more than once';
      }
      await pause(200);
    }
    return 'never';
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
