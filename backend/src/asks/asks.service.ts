import type { AnswerAsk, AskLine } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered } from '../persistence/intake/case-inbox.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { ENGINE, LEARN, type EngineDoor, type Learn } from '../http/parts.ts';
import { notAllowed, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import type { AskRow } from './ask-rows.ts';
import { AsksReader } from './asks.reader.ts';
import { mayAnswer } from './may-answer.ts';

/** What people do with a question. Each is checked against who has it now, and written to the audit log. */
@Injectable()
export class AsksService {
  constructor(
    private readonly asks: AsksReader,
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    @Inject(LEARN) private readonly learn: Learn,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** @throws 409 with who was quicker and what they chose, 403 when it is somebody else's, 400 when it is impossible. */
  async answer(person: SignedInPerson, caseId: string, askId: string, answer: AnswerAsk): Promise<AskLine> {
    const row = await this.asks.row(person.workspaceId, caseId, askId);
    if (row.state === 'answered' || row.state === 'closed') throw await this.tooLate(person.workspaceId, row);
    const right = mayAnswer(row, person, row.holderName ?? 'its owner');
    if (!right.may) throw notAllowed(right.why);
    const { choice, reason, reasonCode, edits } = answer;
    const { workspaceId, id: by } = person;
    const result = await this.engine.answerAsk({
      workspaceId,
      caseId,
      askId,
      by,
      choice,
      reason,
      ...(reasonCode && { reasonCode }),
      ...(edits && { edits }),
    });
    if (!result.ok) throw await this.refusalOf(result, workspaceId, row);
    const action = right.as === 'taking_over' ? 'ask_taken_over' : 'ask_answered';
    await this.audit.by(person, action, targetOf(row), {
      choice,
      reason,
      ...(reasonCode && { reasonCode }),
      edits: edits ?? {},
    });
    await this.learn({ workspaceId, caseId, askId, choice, ...(edits && { edits }) });
    return this.asks.line(workspaceId, caseId, askId);
  }

  /** "I am on it": the question stays theirs, the clock goes on. */
  async acknowledge(person: SignedInPerson, caseId: string, askId: string): Promise<AskLine> {
    const row = await this.mine(person, caseId, askId);
    if (row.state === 'open') {
      await this.rows.transaction(async (manager) => {
        await this.rows.of(person.workspaceId, acknowledge, [caseId, askId], manager);
        await this.audit.by(person, 'ask_acknowledged', targetOf(row), {}, manager);
      });
    }
    return this.asks.line(person.workspaceId, caseId, askId);
  }

  /** To the next person in line, now. The engine does it with the case's next commit; a moment's wait shows the result. */
  async handOn(person: SignedInPerson, caseId: string, askId: string, reason: string): Promise<AskLine> {
    const row = await this.mine(person, caseId, askId);
    if (row.level === 'map_owner') {
      throw new Refusal(
        409,
        'last_in_line',
        'This question is with the map’s owner already: nobody is further up. Answer it, or ask an admin to.',
      );
    }
    const event = { kind: 'ask_handed_on', ask: askId, level: row.level, by: person.id, reason } as const;
    if (!(await this.engine.postToCase(person.workspaceId, caseId, event))) throw notFound('question');
    await this.audit.by(person, 'ask_handed_on', targetOf(row), { reason });
    for (const until = Date.now() + 3_000; Date.now() < until; await sleep(40)) {
      const now = await this.asks.row(person.workspaceId, caseId, askId);
      if (now.level !== row.level || now.state === 'closed') break;
    }
    return this.asks.line(person.workspaceId, caseId, askId);
  }

  /** @throws 404, 409 when it is answered, 403 when it is somebody else's */
  async mine(person: SignedInPerson, caseId: string, askId: string): Promise<AskRow> {
    const row = await this.asks.row(person.workspaceId, caseId, askId);
    if (row.state === 'answered' || row.state === 'closed') throw await this.tooLate(person.workspaceId, row);
    const right = mayAnswer(row, person, row.holderName ?? 'its owner');
    if (!right.may) throw notAllowed(right.why);
    return row;
  }

  private async refusalOf(result: Exclude<Answered, { ok: true }>, workspaceId: string, row: AskRow): Promise<Refusal> {
    if (result.why === 'not_found') return notFound('question');
    if (result.why === 'not_possible') return new Refusal(400, 'not_possible', result.message);
    return this.tooLate(workspaceId, row);
  }

  private async tooLate(workspaceId: string, { caseId, askId }: AskRow): Promise<Refusal> {
    const { answered } = await this.asks.line(workspaceId, caseId, askId);
    if (!answered) {
      return new Refusal(
        409,
        'closed',
        'This question is closed: the case went on or ended without it. Nothing was changed.',
      );
    }
    const { by, at, choiceLabel, reason } = answered;
    return new Refusal(
      409,
      'already_answered',
      `${by.name} has answered this already: “${choiceLabel}”. Your answer was not used.`,
      { fields: { by: by.name, byId: by.id, at, choice: answered.choice, choiceLabel, reason } },
    );
  }
}

/** Also tells everybody who watches: it is no part of the case's history. */
const acknowledge = `
  with changed as (
    update asks set state = 'acknowledged', acknowledged_at = now()
     where workspace_id = $1 and case_id = $2 and ask_id = $3 and state = 'open' returning case_id, ask_id)
  select pg_notify('baton_live', json_build_object('workspace', $1::text, 'caseId', case_id::text, 'askId', ask_id)::text)
    from changed`;

export const targetOf = (row: AskRow): string => `case ${row.caseId}, question ${row.askId}: ${row.question}`;
