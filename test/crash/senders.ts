import type { Random } from './random.ts';

/** Milliseconds that a server may take to answer again once nobody kills it any more. */
const patience = 60_000;

/** Events as their senders remember them: which were sent, and which were answered with 2xx. */
export class Senders {
  readonly acknowledged = new Set<string>();
  /** Events that were never answered, although nobody was killed any more. */
  readonly unanswered: string[] = [];
  private readonly sending: Promise<void>[] = [];
  private readonly url: string;
  private readonly random: Random;
  private count = 0;
  private stopped = false;
  private giveUpAt = Number.POSITIVE_INFINITY;

  constructor(url: string, random: Random) {
    this.url = url;
    this.random = random;
  }

  /** Sends about `perSecond` new events until stopped; some are delivered three times at once, as vendors do. */
  async run(perSecond: number): Promise<void> {
    while (!this.stopped) {
      const id = `event-${++this.count}`;
      const times = this.random.chance(0.15) ? 3 : 1;
      for (let time = 0; time < times; time++) this.sending.push(this.deliver(id));
      await new Promise((resolve) => void setTimeout(resolve, this.random.between(0, 2000 / perSecond)));
    }
  }

  /** Nothing new; what was not answered yet is sent until it is. */
  async finish(): Promise<void> {
    this.stopped = true;
    this.giveUpAt = Date.now() + patience;
    await Promise.all(this.sending);
  }

  private async deliver(id: string): Promise<void> {
    const text = Number(id.slice(6)) % 2 === 0 ? 'ask' : 'go on';
    const body = JSON.stringify({ id, text, n: 1 });
    while (Date.now() < this.giveUpAt) {
      try {
        const answer = await fetch(this.url, { method: 'POST', body, signal: AbortSignal.timeout(10_000) });
        if (answer.ok) return void this.acknowledged.add(id);
        await answer.body?.cancel();
      } catch {
        // the server was killed under the request
      }
      await new Promise((resolve) => void setTimeout(resolve, 200));
    }
    this.unanswered.push(id);
  }
}
