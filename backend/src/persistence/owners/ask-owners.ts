import type { AskGiven } from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import type { Clock } from '../../engine/ports.ts';
import { inTransaction } from '../durable/in-transaction.ts';
import type { WakeNotices } from '../wake-queue/notices.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import { AskAsides } from './ask-asides.ts';
import { handToStatement, misplacedStatement, passFromStatement } from './give-rows.ts';

export interface OwnersPorts {
  pool: Pool;
  wakes: WakeWriter;
  notices: WakeNotices;
  clock: Clock;
}

/** A question that has changed hands. */
export interface Given {
  caseId: string;
  askId: string;
  question: string;
  fromId: string;
  fromName: string;
  toId: string;
  toName: string;
}

interface GivenRow extends Given {
  turn: number;
}

/** Why, and who did it: nobody, when Baton did it by itself. */
export interface Giving {
  why: AskGiven['why'];
  by?: string;
  reason: string;
}

/**
 * Gives open questions to other named people: the row changes in the transaction, so that at no moment anybody but one
 * person who is there has it; the case's history and clock follow with its next commit.
 */
export class AskOwners {
  /** What is done on the way to a decision. */
  readonly asides: AskAsides;
  private readonly ports: OwnersPorts;

  constructor(ports: OwnersPorts) {
    this.ports = ports;
    this.asides = new AskAsides(ports.wakes);
  }

  /** The company's moment, ISO. */
  now(): string {
    return this.ports.clock.now();
  }

  /**
   * Everything that these people have, or are the backup of, goes to whoever is next: backup, map's owner, admin. Call it
   * inside the transaction that makes them inactive or away, after that change; then `told()`.
   */
  async passFrom(client: PoolClient, workspaceId: string, people: string[], giving: Giving): Promise<Given[]> {
    const onlyToPresent = giving.why === 'away';
    const values = [workspaceId, people, this.now(), onlyToPresent];
    const { rows } = await client.query<GivenRow>(passFromStatement, values);
    await this.write(client, rows, giving);
    return rows;
  }

  /** Undefined: it is not that person's any more, is closed, or the other one cannot get it. */
  async handTo(
    client: PoolClient,
    ask: { workspaceId: string; caseId: string; askId: string; from: string; to: string },
    giving: Giving,
  ): Promise<Given | undefined> {
    const { workspaceId, caseId, askId, from, to } = ask;
    const { rows } = await client.query<GivenRow>(handToStatement, [workspaceId, caseId, askId, to, from]);
    await this.write(client, rows, giving);
    return rows[0];
  }

  /** One transaction; the cases that hear of it are woken after the commit. */
  async change<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const result = await inTransaction(this.ports.pool, work);
    this.told();
    return result;
  }

  /** Wakes the cases that hear of it; after the commit. */
  told(): void {
    this.ports.notices.give();
  }

  /** Questions of people whose absence has begun, or who are gone in spite of everything. @returns how many were given on */
  async keep(): Promise<number> {
    const { rows } = await this.ports.pool.query<Misplaced>(misplacedStatement, [this.now()]);
    let given = 0;
    for (const { workspaceId, personId, left } of rows) {
      const giving: Giving = { why: left ? 'left' : 'away', reason: '' };
      const done = await inTransaction(this.ports.pool, (client) =>
        this.passFrom(client, workspaceId, [personId], giving),
      );
      given += done.length;
    }
    if (given > 0) this.told();
    return given;
  }

  private async write(client: PoolClient, rows: GivenRow[], { why, by, reason }: Giving): Promise<void> {
    if (rows.length === 0) return;
    const said = rows.map(({ caseId, askId: ask, turn, fromName, toName }) => {
      const event: AskGiven = { kind: 'ask_given', ask, turn, why, fromName, toName, reason, ...(by && { by }) };
      return { case_id: caseId, event };
    });
    await client.query(
      `insert into case_inbox (case_id, event)
       select x.case_id, x.event from json_to_recordset($1::json) as x(case_id bigint, event jsonb) order by x.case_id`,
      [JSON.stringify(said)],
    );
    const cases = [...new Set(rows.map(({ caseId }) => caseId))];
    await this.ports.wakes.write(
      cases.map((caseId) => ({ caseId, at: null })),
      client,
    );
  }
}

interface Misplaced {
  workspaceId: string;
  personId: string;
  left: boolean;
}
