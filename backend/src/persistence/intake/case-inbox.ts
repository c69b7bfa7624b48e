import { answerProblem, type CaseEvent, type CaseState, type Json } from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import type { PipelineCache } from '../case-store/pipeline-cache.ts';
import { inTransaction } from '../durable/in-transaction.ts';
import type { WakeNotices } from '../wake-queue/notices.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';

export interface InboxPorts {
  pool: Pool;
  pipelines: PipelineCache;
  wakes: WakeWriter;
  notices: WakeNotices;
}

/** A named person's answer. Who may answer is the caller's check. */
export interface AskAnswer {
  workspaceId: string;
  caseId: string;
  askId: string;
  /** The person's id. */
  by: string;
  choice: string;
  reason: string;
  /** Why, as far as it can be counted. */
  reasonCode?: string;
  edits?: Record<string, Json>;
}

export type Answered =
  | { ok: true }
  | { ok: false; why: 'not_found' }
  /** One sentence for the person, who may correct it. */
  | { ok: false; why: 'not_possible'; message: string }
  /** Somebody was quicker, or the case has moved on: who and what, where known. */
  | {
      ok: false;
      why: 'already';
      state: 'answered' | 'closed';
      by: string | null;
      choice: string | null;
      at: string | null;
    };

/** Events from outside for running cases: written with the wake-up that brings them to the case, or not at all. */
export class CaseInbox {
  private readonly ports: InboxPorts;

  constructor(ports: InboxPorts) {
    this.ports = ports;
  }

  /** False: this workspace has no such case, or it has ended. */
  async postToCase(workspaceId: string, caseId: string, event: CaseEvent): Promise<boolean> {
    const posted = await inTransaction(this.ports.pool, async (client) => {
      const { rows } = await client.query(
        'select 1 from cases where id = $1 and workspace_id = $2 and finished_at is null',
        [caseId, workspaceId],
      );
      if (rows.length === 0) return false;
      await this.post(caseId, event, client);
      return true;
    });
    if (posted) this.ports.notices.give();
    return posted;
  }

  /** Exactly one answer wins; it is durable together with its wake-up when this resolves. */
  async answerAsk(answer: AskAnswer): Promise<Answered> {
    const result = await inTransaction(this.ports.pool, (client) => this.tryAnswer(answer, client)).catch(
      (problem: unknown) => {
        if (problem instanceof AnswerRefused) return problem.answered;
        throw problem;
      },
    );
    if (result.ok) this.ports.notices.give();
    return result;
  }

  private async tryAnswer(answer: AskAnswer, client: PoolClient): Promise<Answered> {
    const { workspaceId, caseId, askId, by, choice, reason, edits } = answer;
    const { rowCount } = await client.query(
      `update asks set state = 'answered', answered_by = $4, answered_at = now(), choice = $5, reason = $6, reason_code = $7
        where case_id = $1 and ask_id = $2 and workspace_id = $3 and state in ('open', 'acknowledged')`,
      [caseId, askId, workspaceId, by, choice, reason, answer.reasonCode ?? null],
    );
    if (rowCount === 0) return findWinner(answer, client);
    await this.refuseImpossible(answer, client);
    const byName = await nameOf(by, client);
    const named = byName === undefined ? {} : { byName };
    await this.post(
      caseId,
      { kind: 'ask_answered', ask: askId, by, ...named, choice, reason, ...(edits ? { edits } : {}) },
      client,
    );
    return { ok: true };
  }

  /** @throws AnswerRefused, which undoes the transaction. */
  private async refuseImpossible({ caseId, askId, choice, edits }: AskAnswer, client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ state: CaseState; map_version_id: string; part: string | null }>(
      'select state, map_version_id, part from cases where id = $1',
      [caseId],
    );
    if (!rows[0]) throw new AnswerRefused({ ok: false, why: 'not_found' });
    const pipeline = await this.ports.pipelines.get(rows[0].map_version_id, rows[0].part);
    const message = answerProblem(pipeline, rows[0].state, { ask: askId, choice, ...(edits ? { edits } : {}) });
    if (message !== undefined) throw new AnswerRefused({ ok: false, why: 'not_possible', message });
  }

  private async post(caseId: string, event: CaseEvent, client: PoolClient): Promise<void> {
    await client.query('insert into case_inbox (case_id, event) values ($1, $2)', [caseId, JSON.stringify(event)]);
    await this.ports.wakes.write([{ caseId, at: null }], client);
  }
}

async function nameOf(person: string, client: PoolClient): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>('select name from people where id = $1', [person]);
  return rows[0]?.name;
}

class AnswerRefused extends Error {
  readonly answered: Answered;

  constructor(answered: Answered) {
    super('The answer was refused.');
    this.answered = answered;
  }
}

async function findWinner({ caseId, askId, workspaceId }: AskAnswer, client: PoolClient): Promise<Answered> {
  const { rows } = await client.query<{
    state: 'answered' | 'closed';
    answered_by: string | null;
    choice: string | null;
    answered_at: Date | null;
  }>(
    `select state, answered_by, choice, answered_at from asks where case_id = $1 and ask_id = $2 and workspace_id = $3`,
    [caseId, askId, workspaceId],
  );
  const [row] = rows;
  if (!row) return { ok: false, why: 'not_found' };
  const at = row.answered_at?.toISOString() ?? null;
  return { ok: false, why: 'already', state: row.state, by: row.answered_by, choice: row.choice, at };
}
