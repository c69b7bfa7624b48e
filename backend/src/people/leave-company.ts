import type { Leaving } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { ENGINE, type EngineDoor } from '../http/parts.ts';
import { notFound } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import type { Given } from '../persistence/owners/ask-owners.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What somebody who leaves had goes to others, in the transaction in which they leave: nothing is with nobody at any moment. */
@Injectable()
export class LeaveCompany {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** After the person was made inactive. @returns the questions that somebody else has now */
  async within(manager: EntityManager, by: SignedInPerson, leaver: { id: string; name: string }): Promise<Given[]> {
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
    return given;
  }

  /** Who would get what, if they left in this moment: it is done, and taken back. @throws 404 */
  async preview(by: SignedInPerson, id: string): Promise<Leaving> {
    const { workspaceId } = by;
    const tried = new TakenBack();
    const work = this.rows.transaction(async (manager) => {
      const rotas = await this.rows.of<{ title: string }>(workspaceId, rotasOf, [id], manager);
      const left = await this.rows.one<{ id: string; name: string }>(workspaceId, makeInactive, [id], manager);
      if (!left) throw notFound('person with that id');
      const given = await this.within(manager, by, left);
      tried.leaving = { questions: countsOf(given), rotas: rotas.map(({ title }) => title) };
      throw tried;
    });
    await work.catch((problem: unknown) => {
      if (problem !== tried) throw problem;
    });
    return tried.leaving;
  }

  /**
   * Only an admin can connect an account again: those of somebody who no longer is one go to the backup, or to whoever
   * made the change, or to another admin.
   */
  async handOnAccounts(manager: EntityManager, by: SignedInPerson, id: string) {
    const passed = await this.rows.of<Passed>(by.workspaceId, passAccounts, [id, by.id], manager);
    for (const { connector, owner } of passed) {
      await this.audit.by(by, 'account_handed_on', connector, { owner, backup: '' }, manager);
    }
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

/** An account, and who is asked about it from now on. */
interface Passed {
  connector: string;
  owner: string;
}

/** Ends a transaction of which nothing is to stay but what it found. */
class TakenBack extends Error {
  leaving: Leaving = { questions: [], rotas: [] };
}

const countsOf = (given: Given[]): Leaving['questions'] =>
  [...Map.groupBy(given, ({ toName }) => toName)].map(([to, theirs]) => ({ to, count: theirs.length }));

/** The plain connection under a transaction of TypeORM, for the engine's part of it. */
async function clientOf(manager: EntityManager): Promise<PoolClient> {
  return (await manager.queryRunner!.connect()) as PoolClient;
}

const makeInactive = `
  update people set active = false where workspace_id = $1 and id::text = $2 and deleted_at is null returning id, name`;

const rotasOf = `
  select m.title from map_rotas r join maps m on m.id = r.map_id
   where r.workspace_id = $1 and $2 = any(r.people::text[]) order by m.title`;

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

/** $2 the person who was an admin, $3 who changed that. */
const passAccounts = `
  with next as (
    select c.id, a.id as owner_id, a.name
      from connections c
      join lateral (
        select p.id, p.name from people p
         where p.workspace_id = $1 and p.active and 'admin' = any(p.roles)
         order by p.id is not distinct from
                    (case when c.owner_id::text = $2 then c.backup_id else c.owner_id end) desc,
                  p.id::text = $3 desc, p.created_at, p.id
         limit 1) a on true
     where c.workspace_id = $1 and $2 in (c.owner_id::text, c.backup_id::text))
  update connections c set owner_id = next.owner_id, backup_id = null from next
   where c.workspace_id = $1 and c.id = next.id returning c.connector, next.name as owner`;
