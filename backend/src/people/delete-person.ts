import type { PersonDeleted } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { eraseAudit } from './erase/erase-audit.ts';
import { eraseRows } from './erase/erase-rows.ts';
import { likeAny } from './erase/like-any.ts';
import { stillNamed } from './erase/still-named.ts';
import type { Erased } from './erase/without-person.ts';
import { LeaveCompany } from './leave-company.ts';

/**
 * Takes a person out for good: what they have goes to others, and what says who they were goes everywhere, in one
 * transaction. Histories keep that somebody decided, and stay readable: "Deleted person 7". See
 * docs/decisions/delete-a-person.md.
 */
@Injectable()
export class DeletePerson {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    private readonly leaving: LeaveCompany,
  ) {}

  /** @throws 404, 409 for oneself, and for an admin who was removed in the same moment */
  async delete(by: SignedInPerson, id: string): Promise<PersonDeleted> {
    const { workspaceId } = by;
    if (id === by.id) throw ofOneself();
    const { who, given } = await this.rows.transaction(async (manager) => {
      // One at a time in a company: of two admins who delete each other, the second is refused.
      await manager.query('select 1 from workspaces where id = $1 for no key update', [workspaceId]);
      if (!(await this.rows.one(workspaceId, stillAdmin, [by.id], manager))) throw noAdminAnyMore();
      const who = await this.erasedOf(manager, workspaceId, id);
      await this.rows.of(workspaceId, freeCases, [likeAny(who)], manager);
      await this.takeAccount(manager, workspaceId, id, who.instead);
      await this.leaving.handOnAccounts(manager, by, id);
      const given = await this.leaving.within(manager, by, { id, name: who.instead });
      for (const statement of gone) await this.rows.of(workspaceId, statement, [id], manager);
      await this.erase(manager, by, who, { handedOn: given.length });
      return { who, given: given.length };
    });
    this.leaving.told();
    // Once more, for what was under way while it was deleted and bears the name still.
    await this.rows.transaction((manager) => this.erase(manager, by, who));
    return { name: who.instead, given, stillNamed: await stillNamed(this.rows, workspaceId, who) };
  }

  /** @param said with the first look; a second one is written down only if it found something */
  private async erase(manager: EntityManager, by: SignedInPerson, who: Erased, said?: { handedOn: number }) {
    await eraseRows(manager, by.workspaceId, who);
    const rewritten = await eraseAudit(manager, by.workspaceId, who);
    if (!said && rewritten.rows === 0) return;
    const detail = { person: who.id, ...said, rewritten: { ...rewritten } };
    await this.audit.by(by, 'person_deleted', who.instead, detail, manager);
  }

  /** Whom to look for: under every name and address that they had here. @throws 404 */
  private async erasedOf(manager: EntityManager, workspaceId: string, id: string): Promise<Erased> {
    const found = await this.rows.one<FoundPerson>(workspaceId, findPerson, [id], manager);
    if (!found) throw notFound('person with that id');
    const { name, email, number } = found;
    const former = await this.rows.of<{ name: string | null; email: string | null }>(
      workspaceId,
      formerly,
      [id],
      manager,
    );
    const names = [name, ...former.flatMap((one) => one.name ?? [])];
    const addresses = [email, ...former.flatMap((one) => one.email ?? [])];
    const known = [...new Set(names)];
    const namesake = await this.rows.one(workspaceId, findNamesake, [id, known], manager);
    return {
      id,
      names: known,
      addresses: [...new Set(addresses.map((address) => address.toLowerCase()))],
      instead: `Deleted person ${number}`,
      hasNamesake: namesake !== undefined,
    };
  }

  /** Nothing personal is left in the row, and nobody signs in as them here. An account of another company stays. */
  private async takeAccount(manager: EntityManager, workspaceId: string, id: string, instead: string): Promise<void> {
    const email = instead.toLowerCase().replaceAll(' ', '-');
    const number = Number(/\d+$/.exec(instead)![0]);
    await this.rows.of(workspaceId, endSessions, [id], manager);
    const [row] = await this.rows.of<{ accountId: string | null }>(workspaceId, accountOf, [id], manager);
    await this.rows.of(workspaceId, emptyRow, [id, instead, email, number], manager);
    if (row?.accountId) await manager.query(dropAccount, [row.accountId]);
  }
}

interface FoundPerson {
  name: string;
  email: string;
  number: number;
}

const ofOneself = (): Refusal =>
  new Refusal(409, 'yourself', 'Expected somebody else: you cannot delete yourself. Ask another admin to do it.');

const noAdminAnyMore = (): Refusal =>
  new Refusal(409, 'no_admin', 'You are no admin any more since this moment. Nothing was deleted.');

const stillAdmin = `
  select 1 as one from people where workspace_id = $1 and id = $2 and active and 'admin' = any(roles)`;

const findPerson = `
  select name, email, (select 1 + coalesce(max(o.deleted_number), 0) from people o where o.workspace_id = $1) as number
    from people where workspace_id = $1 and id::text = $2 and deleted_at is null for update`;

/** $2 the person. Under which names they acted, and which names and addresses admins gave them. */
const formerly = `
  select actor as name, null as email from audit_log where workspace_id = $1 and actor_id::text = $2 group by actor
   union
  select regexp_replace(target, '^added ', ''), detail->>'email' from audit_log
   where workspace_id = $1 and action = 'person_changed' and detail->>'person' = $2`;

/**
 * $2 the names. Whoever moves such a case still has the name in memory: it starts again from what is stored. In this order,
 * as commits lock them.
 */
const freeCases = `
  with named as (
    select c.id from cases c
     where c.workspace_id = $1 and c.lease_owner is not null and (c.state::text ilike any($2)
        or exists (select from case_inbox x where x.case_id = c.id and x.event::text ilike any($2)))
     order by c.id for update)
  update cases c set lease_owner = null, lease_until = null from named where c.id = named.id returning c.id`;

const findNamesake = `
  select 1 as one from people where workspace_id = $1 and id::text <> $2 and name = any($3) and deleted_at is null limit 1`;

const endSessions = `
  delete from sessions s using people p
   where p.workspace_id = $1 and p.id = $2 and s.account_id = p.account_id and s.workspace_id = $1 returning s.workspace_id`;
const accountOf = `select account_id as "accountId" from people where workspace_id = $1 and id = $2`;
const emptyRow = `
  update people set name = $3, email = $4, title = '', roles = '{viewer}', active = false, account_id = null,
         deleted_at = now(), deleted_number = $5
   where workspace_id = $1 and id = $2 returning id`;
/** With its sessions and sign-in links. */
const dropAccount = `delete from accounts a where id = $1 and not exists (select from people p where p.account_id = a.id)`;

/** Each $2 the person: what is about them alone. */
const gone = [
  'delete from absences where workspace_id = $1 and person_id = $2 returning id',
  'delete from notices where workspace_id = $1 and person_id = $2 returning id',
  'delete from notice_settings where workspace_id = $1 and person_id = $2 returning person_id',
  'delete from map_shares where workspace_id = $1 and made_by = $2 returning id',
  'delete from oauth_starts where workspace_id = $1 and person_id = $2 returning person_id',
  'delete from case_followers where workspace_id = $1 and person_id = $2 returning person_id',
  'update context_packs set owner_id = null where workspace_id = $1 and owner_id = $2 returning id',
  'update maps set reviewer_id = null where workspace_id = $1 and reviewer_id = $2 returning id',
  'update result_settings set reviewer_id = null where workspace_id = $1 and reviewer_id = $2 returning workspace_id',
];
