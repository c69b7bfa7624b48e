import { hasRight, type AskLine, type HandOverAsk, type Role, type SnoozeAsk } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { append } from '../audit/audit-log.ts';
import { auditWriter } from '../audit/audit-writer.ts';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import type { AskRow } from './ask-rows.ts';
import { AsksReader } from './asks.reader.ts';
import { AsksService, targetOf } from './asks.service.ts';

/** Owners give a question to somebody else, or put it off. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly asks: AsksReader,
    private readonly service: AsksService,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** To a named person, who gets the full time to answer. @throws 409 when that person cannot take it now */
  async handOver(person: SignedInPerson, caseId: string, askId: string, { to, reason }: HandOverAsk): Promise<AskLine> {
    const { workspaceId } = person;
    const row = await this.service.mine(person, caseId, askId);
    const next = await this.rows.one<Candidate>(workspaceId, findCandidate, [to, this.engine.owners.now()]);
    if (!next) throw notFound('active person with that id');
    refuseCandidate(next, row);
    const { owners } = this.engine;
    const given = await owners.change(async (client) => {
      const ask = { workspaceId, caseId, askId, from: row.holderId!, to };
      const done = await owners.handTo(client, ask, { why: 'handed_over', by: person.id, reason });
      if (!done) return undefined;
      const note = { workspaceId, actor: person, action: 'ask_handed_over', target: targetOf(row) } as const;
      await append(auditWriter(client), { ...note, detail: { to: next.name, reason } });
      return done;
    });
    if (!given) throw changedMeanwhile();
    return this.asks.line(workspaceId, caseId, askId);
  }

  /** Out of sight until then; the clock goes on. @throws 400 for a moment that is past, or not before the deadline */
  async snooze(person: SignedInPerson, caseId: string, askId: string, body: SnoozeAsk): Promise<AskLine> {
    const { workspaceId } = person;
    const row = await this.service.mine(person, caseId, askId);
    const until = new Date(body.until);
    if (until <= new Date(this.engine.owners.now())) throw badInput('Expected a moment that is still to come.');
    if (until >= row.deadline) throw pastDeadline(row);
    const { owners } = this.engine;
    const done = await owners.change(async (client) => {
      const ask = { workspaceId, caseId, askId, holder: row.holderId! };
      const snooze = { until: until.toISOString(), reason: body.reason, by: person.id };
      if (!(await owners.asides.snooze(client, ask, snooze))) return false;
      const note = { workspaceId, actor: person, action: 'ask_snoozed', target: targetOf(row) } as const;
      await append(auditWriter(client), { ...note, detail: { until: until.toISOString(), reason: body.reason } });
      return true;
    });
    if (!done) throw changedMeanwhile();
    return this.asks.line(workspaceId, caseId, askId);
  }
}

interface Candidate {
  id: string;
  name: string;
  roles: Role[];
  away: boolean;
}

function refuseCandidate({ id, name, roles, away }: Candidate, row: AskRow): void {
  if (id === row.holderId) throw new Refusal(409, 'has_it', `${name} has this question already.`);
  if (!hasRight(roles, 'decide')) {
    throw new Refusal(409, 'cannot_decide', `${name} has no role that answers questions. Choose somebody else.`);
  }
  if (away) throw new Refusal(409, 'away', `${name} is away today. Choose somebody who is here.`);
}

const pastDeadline = ({ backupName }: AskRow): Refusal =>
  badInput(
    `Expected a moment before the deadline: then ${backupName ?? 'somebody else'} is asked. Hand it over if you cannot answer in time.`,
  );

export const changedMeanwhile = (): Refusal =>
  new Refusal(409, 'changed', 'This question has changed in this moment. Nothing was done; look at it again.');

const findCandidate = `
  select p.id, p.name, p.roles, is_away(p.id, $3) as away
    from people p where p.workspace_id = $1 and p.id = $2 and p.active`;
