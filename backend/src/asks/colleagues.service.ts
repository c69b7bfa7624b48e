import type { AskDetail, AskSomeone } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { append } from '../audit/audit-log.ts';
import { auditWriter } from '../audit/audit-writer.ts';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { tellStatement } from '../notices/tell-rows.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { AskDetailReader } from './ask-detail.reader.ts';
import { AsksService, targetOf } from './asks.service.ts';
import { changedMeanwhile } from './hand-over.service.ts';

/** An owner asks somebody else before deciding; the answer comes back on the card. */
@Injectable()
export class ColleaguesService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly details: AskDetailReader,
    private readonly service: AsksService,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** @throws 409 while another question about it waits for an answer */
  async ask(person: SignedInPerson, caseId: string, askId: string, { of, question }: AskSomeone): Promise<AskDetail> {
    const { workspaceId } = person;
    const row = await this.service.mine(person, caseId, askId);
    if (row.waitsForName !== null) throw stillAsked(row.waitsForName);
    if (of === person.id) throw badInput('Expected somebody else than yourself.');
    const colleague = await this.rows.one<{ name: string }>(workspaceId, activePerson, [of]);
    if (!colleague) throw notFound('active person with that id');
    const { owners } = this.engine;
    const done = await owners.change(async (client) => {
      const ask = { workspaceId, caseId, askId, holder: row.holderId! };
      const asked = { id: randomUUID(), of, ofName: colleague.name, question, by: person.id };
      if (!(await owners.asides.askColleague(client, ask, asked))) return false;
      const said = `${person.name} asks you: ${question}`;
      await client.query(tellStatement, [workspaceId, of, 'colleague_asked', caseId, askId, said]);
      const note = { workspaceId, actor: person, action: 'colleague_asked', target: targetOf(row) } as const;
      await append(auditWriter(client), { ...note, detail: { of: colleague.name, question } });
      return true;
    });
    if (!done) throw changedMeanwhile();
    return this.details.read(person, caseId, askId);
  }

  /** @throws 404 when nobody asked this person that, or it was answered */
  async answer(person: SignedInPerson, id: string, answer: string): Promise<void> {
    const { workspaceId } = person;
    const { owners } = this.engine;
    const done = await owners.change(async (client) => {
      const given = { id, by: person.id, byName: person.name, answer };
      const found = await owners.asides.answerColleague(client, workspaceId, given);
      if (!found) return undefined;
      const { caseId, askId, askedBy, question } = found;
      const said = `${person.name} answered: ${answer}`;
      await client.query(tellStatement, [workspaceId, askedBy, 'colleague_answered', caseId, askId, said]);
      const target = `case ${caseId}, question ${askId}: ${question}`;
      const note = { workspaceId, actor: person, action: 'colleague_answered', target } as const;
      await append(auditWriter(client), { ...note, detail: { answer } });
      return found;
    });
    if (!done) throw notFound('question to you with that id that is still open');
  }
}

const stillAsked = (name: string): Refusal =>
  new Refusal(409, 'still_asked', `${name} was asked already and has not answered yet. Wait for that answer first.`);

const activePerson = `select name from people where workspace_id = $1 and id = $2 and active`;
