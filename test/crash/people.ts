import type { Pool } from 'pg';
import { unsafeStep } from './crash-map.ts';
import type { Random } from './random.ts';
import type { Vendor } from './vendor.ts';

interface Ask {
  case_id: string;
  ask_id: string;
  workspace_id: string;
  kind: string;
  step: string;
  holder_id: string;
  backup_id: string | null;
}

/** The people of the company: answer what is theirs, some late, some two at a time; look lost calls up at the vendor. */
export class People {
  answersWon = 0;
  /** Answers that were accepted: `case ask`. */
  readonly accepted: string[] = [];
  private readonly patience = new Map<string, number>();
  private stopped = false;
  private readonly pool: Pool;
  private readonly url: string;
  private readonly vendor: Vendor;
  private readonly random: Random;

  constructor(pool: Pool, url: string, vendor: Vendor, random: Random) {
    this.pool = pool;
    this.url = url;
    this.vendor = vendor;
    this.random = random;
  }

  async run(): Promise<void> {
    while (!this.stopped) {
      const asks = await this.openAsks().catch(() => []);
      await Promise.all(asks.map((ask) => this.consider(ask)));
      await new Promise((resolve) => void setTimeout(resolve, 150));
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async openAsks(): Promise<Ask[]> {
    const { rows } = await this.pool.query<Ask>(
      `select case_id::text, ask_id, workspace_id, kind, step, holder_id, backup_id from asks where state = 'open'`,
    );
    return rows;
  }

  /** Half of the questions are answered at once, the others after the deadline has passed at least once. */
  private async consider(ask: Ask): Promise<void> {
    const id = `${ask.case_id} ${ask.ask_id}`;
    const since =
      this.patience.get(id) ?? Date.now() + (this.random.chance(0.5) ? 0 : this.random.between(2_500, 5_000));
    this.patience.set(id, since);
    if (Date.now() < since) return;
    const people = this.random.chance(0.3) && ask.backup_id ? [ask.holder_id, ask.backup_id] : [ask.holder_id];
    await Promise.all(people.map((by) => this.answer(ask, by, id)));
  }

  private async answer(ask: Ask, by: string, id: string): Promise<void> {
    const body = JSON.stringify({
      workspaceId: ask.workspace_id,
      caseId: ask.case_id,
      askId: ask.ask_id,
      by,
      ...this.decide(ask),
      reason: 'Looked it up.',
    });
    try {
      const answer = await fetch(`${this.url}/answers`, { method: 'POST', body, signal: AbortSignal.timeout(5_000) });
      const said = (await answer.json()) as { ok: boolean };
      if (said.ok) this.accepted.push(id);
    } catch {
      // killed under the request; asked again on the next look if it is still open
    }
  }

  private decide(ask: Ask): { choice: string; edits?: Record<string, string> } {
    if (ask.kind === 'stop') return { choice: 'accept' };
    if (ask.kind !== 'unknown_outcome') return { choice: 'again' };
    const happened = this.vendor.effects(ask.case_id, ask.step) > 0;
    if (!happened) return { choice: 'send_again' };
    return { choice: 'it_happened', edits: { id: `${ask.step === unsafeStep ? 'looked up' : 'found'}` } };
  }
}
