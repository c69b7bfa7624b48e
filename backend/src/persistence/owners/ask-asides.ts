import type { CaseEvent } from '@baton/process-maps';
import type { PoolClient } from 'pg';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';

/** An open question and the person who has it: what is done below is done only while that is so. */
export interface HeldAsk {
  workspaceId: string;
  caseId: string;
  askId: string;
  holder: string;
}

/** What an owner does on the way to a decision, each inside the caller's transaction, with the event that the case hears of. */
export class AskAsides {
  private readonly wakes: WakeWriter;

  constructor(wakes: WakeWriter) {
    this.wakes = wakes;
  }

  /** @returns false when it is not that person's any more, is closed, or somebody was asked already and has not answered */
  async askColleague(
    client: PoolClient,
    ask: HeldAsk,
    asked: { id: string; of: string; ofName: string; question: string; by: string },
  ): Promise<boolean> {
    const { id, of, ofName, question, by } = asked;
    const { rowCount } = await client.query(colleagueStatement, [...keysOf(ask), id, of, question, by]);
    if (rowCount === 0) return false;
    await this.post(client, ask.caseId, { kind: 'colleague_asked', ask: ask.askId, id, by, ofName, question });
    return true;
  }

  /** @returns the question that was answered; undefined when it is not this person's to answer, or was answered */
  async answerColleague(
    client: PoolClient,
    workspaceId: string,
    answered: { id: string; by: string; byName: string; answer: string },
  ): Promise<{ caseId: string; askId: string; askedBy: string | null; question: string } | undefined> {
    const { id, by, byName, answer } = answered;
    const { rows } = await client.query<ColleagueRow>(answerStatement, [workspaceId, id, by, answer]);
    const [row] = rows;
    if (!row) return undefined;
    await this.post(client, row.caseId, { kind: 'colleague_answered', ask: row.askId, id, by, byName, answer });
    return row;
  }

  /** @returns false when it is not that person's any more, or when its deadline comes first */
  async snooze(client: PoolClient, ask: HeldAsk, { until, reason, by }: Snooze): Promise<boolean> {
    const { rowCount } = await client.query(snoozeStatement, [...keysOf(ask), until]);
    if (rowCount === 0) return false;
    await this.post(client, ask.caseId, { kind: 'ask_snoozed', ask: ask.askId, by, until, reason });
    return true;
  }

  private async post(client: PoolClient, caseId: string, event: CaseEvent): Promise<void> {
    await client.query('insert into case_inbox (case_id, event) values ($1, $2)', [caseId, JSON.stringify(event)]);
    await this.wakes.write([{ caseId, at: null }], client);
  }
}

/** `until`: ISO. */
interface Snooze {
  until: string;
  reason: string;
  by: string;
}

interface ColleagueRow {
  caseId: string;
  askId: string;
  askedBy: string | null;
  question: string;
}

const keysOf = ({ workspaceId, caseId, askId, holder }: HeldAsk) => [workspaceId, caseId, askId, holder];

/** $1 workspace, $2 case, $3 ask, $4 who has it. The lock keeps a second question from being asked in the same moment. */
const held = `
  select a.case_id, a.ask_id, a.deadline from asks a
   where a.workspace_id = $1 and a.case_id = $2 and a.ask_id = $3 and a.holder_id = $4
     and a.state in ('open', 'acknowledged') for update of a`;

const colleagueStatement = `
with held as materialized (${held})
insert into ask_colleagues (id, workspace_id, case_id, ask_id, by_id, of_id, question)
select $5, $1, held.case_id, held.ask_id, $8, p.id, $7
  from held join people p on p.workspace_id = $1 and p.id = $6 and p.active
on conflict (case_id, ask_id) where answer is null do nothing`;

const answerStatement = `
update ask_colleagues c set answer = $4, answered_at = now()
 where c.workspace_id = $1 and c.id = $2 and c.of_id = $3 and c.answer is null
returning c.case_id::text as "caseId", c.ask_id as "askId", c.by_id as "askedBy", c.question`;

const snoozeStatement = `
with held as materialized (${held})
update asks a set snoozed_until = $5 from held
 where a.case_id = held.case_id and a.ask_id = held.ask_id and held.deadline > $5::timestamptz`;
