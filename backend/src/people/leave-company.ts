import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What somebody who leaves had goes to others, in the transaction in which they leave: nothing is with nobody at any moment. */
@Injectable()
export class LeaveCompany {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** After the person was made inactive. @returns how many questions somebody else has now */
  async within(manager: EntityManager, by: SignedInPerson, leaver: { id: string; name: string }): Promise<number> {
    const { workspaceId } = by;
    const client = await clientOf(manager);
    const roles = await this.rows.of<{ role: string; map: string }>(workspaceId, takeRoles, [leaver.id], manager);
    await this.rows.of(workspaceId, takeWeeks, [leaver.id], manager);
    await this.rows.of(workspaceId, dropRotas, [], manager);
    await this.answerFor(client, workspaceId, leaver);
    const giving = { why: 'left', by: by.id, reason: '' } as const;
    const given = await this.engine.owners.passFrom(client, workspaceId, [leaver.id], giving);
    for (const { role, map } of roles) {
      await this.audit.by(by, 'role_bound', `${map}: ${role}`, { left: leaver.name }, manager);
    }
    for (const { caseId, askId, question, toName } of given) {
      const target = `case ${caseId}, question ${askId}: ${question}`;
      await this.audit.by(by, 'ask_handed_over', target, { from: leaver.name, to: toName, left: true }, manager);
    }
    return given.length;
  }

  /** After the commit. */
  told(): void {
    this.engine.owners.told();
  }

  /** Whoever waits for an answer of theirs waits no longer. */
  private async answerFor(client: PoolClient, workspaceId: string, { id, name }: { id: string; name: string }) {
    const { rows } = await client.query<{ id: string }>(openQuestionsTo, [workspaceId, id]);
    const answer = 'No longer works here and has not answered.';
    for (const question of rows) {
      const given = { id: question.id, by: id, byName: name, answer };
      await this.engine.owners.asides.answerColleague(client, workspaceId, given);
    }
  }
}

/** The plain connection under a transaction of TypeORM, for the engine's part of it. */
async function clientOf(manager: EntityManager): Promise<PoolClient> {
  return (await manager.queryRunner!.connect()) as PoolClient;
}

const openQuestionsTo = `select id from ask_colleagues where workspace_id = $1 and of_id = $2 and answer is null for update`;

/** The backup becomes the owner; a backup who leaves is missed, which the map's problems say. */
const takeRoles = `
  update role_bindings r set
    owner_id = case when r.owner_id::text = $2 then r.backup_id else r.owner_id end, backup_id = null
   from maps m
   where r.workspace_id = $1 and m.id = r.map_id and $2 in (r.owner_id::text, r.backup_id::text)
  returning r.role, m.slug as map`;

/** Everybody else keeps their order; a rota of nobody is none. */
const takeWeeks = `
  update map_rotas set people = array_remove(people, $2::uuid)
   where workspace_id = $1 and $2::uuid = any(people) and cardinality(array_remove(people, $2::uuid)) > 0 returning map_id`;
const dropRotas = `
  delete from map_rotas r where r.workspace_id = $1
     and not exists (select from people p where p.id = any(r.people) and p.active) returning map_id`;
