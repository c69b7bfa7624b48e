import type { AddPerson, ChangePerson, Person } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { LeaveCompany } from './leave-company.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Who belongs to the company, and what they may do there. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
    private readonly leaving: LeaveCompany,
  ) {}

  /** Whoever has an account already, with another company, keeps it. @throws 409 when the address belongs to somebody here */
  async add(by: SignedInPerson, { name, email, title, roles }: AddPerson): Promise<Person> {
    const given = [name, email.toLowerCase(), title, roles];
    return this.rows.transaction(async (manager) => {
      await manager.query(addAccount, [email.toLowerCase()]);
      const added = await this.rows.one<Person>(by.workspaceId, addPerson, given, manager);
      if (!added) throw addressTaken(email);
      await this.audit.by(
        by,
        'person_changed',
        `added ${name}`,
        { person: added.id, email: added.email, roles },
        manager,
      );
      return added;
    });
  }

  /**
   * Rights change from the next request on; maps and questions keep pointing at the same person.
   * With `handOn`, what somebody who leaves still has goes to others in the same moment.
   * @throws 409 when nobody would be admin any more, or when something would be left with nobody
   */
  async change(by: SignedInPerson, id: string, wanted: ChangePerson): Promise<Person> {
    const { name, title, roles, active } = wanted;
    const email = wanted.email.toLowerCase();
    const handsOn = !active && wanted.handOn;
    const changed = await this.rows.transaction(async (manager) => {
      // One at a time in a company: of two admins who remove each other, the second is refused.
      await manager.query('select 1 from workspaces where id = $1 for no key update', [by.workspaceId]);
      const before = await this.rows.one<PersonBefore>(by.workspaceId, findPerson, [id], manager);
      if (!before) throw notFound('person with that id');
      if (!active && !handsOn && before.openAsks > 0) throw stillAsked(before);
      if (!active && !handsOn) await this.refuseGaps(manager, by.workspaceId, id, before);
      if (email !== before.email) await this.changeAddress(manager, by.workspaceId, before, email);
      const given = [id, name, email, title, roles, active];
      const changed = await this.rows.one<Person>(by.workspaceId, changePerson, given, manager);
      const admin = await this.rows.one(by.workspaceId, anAdmin, [], manager);
      if (!changed || !admin) throw noAdmin();
      await this.audit.by(by, 'person_changed', name, { person: id, email, roles, active }, manager);
      if (!active || !roles.includes('admin')) await this.leaving.handOnAccounts(manager, by, id);
      if (handsOn) await this.leaving.within(manager, by, { id, name });
      return changed;
    });
    if (handsOn) this.leaving.told();
    return changed;
  }

  /** Nothing may be left with nobody: not a role of a map, and not a question whose deadline is still to pass. */
  private async refuseGaps(manager: EntityManager, workspaceId: string, id: string, { name }: PersonBefore) {
    const duties = await this.rows.of<Duty>(workspaceId, dutiesOf, [id], manager);
    if (duties.length > 0) throw stillFills(name, duties);
    const [{ count } = { count: 0 }] = await this.rows.of<{ count: number }>(workspaceId, backupOf, [id], manager);
    if (count > 0) throw stillBackup(name, count);
  }

  /** The address is what the account signs in with, so both change; an account of several companies is its owner's own. */
  private async changeAddress(manager: EntityManager, workspaceId: string, before: PersonBefore, email: string) {
    if (before.companies > 1) {
      throw new Refusal(
        409,
        'several_companies',
        `${before.name} belongs to several companies, so the e-mail address cannot be changed here.`,
      );
    }
    const taken: unknown[] = await manager.query(
      `select 1 from accounts where email = $2 and id is distinct from $3
       union select 1 from people where workspace_id = $1 and email = $2`,
      [workspaceId, email, before.accountId],
    );
    if (taken.length > 0) throw addressTaken(email);
    await manager.query('update accounts set email = $2 where id = $1', [before.accountId, email]);
  }
}

interface Duty {
  role: string;
  map: string;
  as: 'owner' | 'backup';
}

interface PersonBefore {
  name: string;
  email: string;
  accountId: string | null;
  companies: number;
  openAsks: number;
}

const addressTaken = (email: string): Refusal =>
  new Refusal(
    409,
    'address_taken',
    `Somebody has the address ${email} already. Nothing was changed; use another one.`,
    {
      fields: { email: 'taken' },
    },
  );

const stillAsked = ({ name, openAsks }: PersonBefore): Refusal =>
  new Refusal(
    409,
    'still_asked',
    `${name} still has questions to answer (${openAsks}). Have them answered or handed on, then try again.`,
  );

const stillFills = (name: string, duties: Duty[]): Refusal => {
  const list = duties.map(({ role, map, as }) => `${as} of “${role}” on “${map}”`).slice(0, 3);
  const more = duties.length > 3 ? ` and ${duties.length - 3} more` : '';
  return new Refusal(
    409,
    'still_fills_roles',
    `${name} is still ${list.join(', ')}${more}. Hand that over to somebody else first, then try again.`,
  );
};

const stillBackup = (name: string, count: number): Refusal =>
  new Refusal(
    409,
    'still_backup',
    `${name} is the backup of open questions (${count}). Have them answered first, then try again.`,
  );

const noAdmin = (): Refusal =>
  new Refusal(409, 'no_admin', 'Nobody would be an active admin any more. Make somebody else an admin first.');

const columns = 'id, name, email, title, roles, active, sample';

const addAccount = 'insert into accounts (email) values ($1) on conflict (email) do nothing';

/** The select only keeps the statement inside the workspace. */
const addPerson = `
  insert into people (workspace_id, account_id, name, email, title, roles)
  select $1, (select id from accounts where email = $3), $2, $3, $4, $5
   where not exists (select 1 from people where workspace_id = $1 and email = $3)
  on conflict (workspace_id, email) do nothing returning ${columns}`;

const findPerson = `
  select name, email, account_id as "accountId",
         (select count(*)::int from people o where o.account_id = p.account_id) as companies,
         (select count(*)::int from asks a
           where a.workspace_id = $1 and a.holder_id = p.id and a.state in ('open', 'acknowledged')) as "openAsks"
    from people p where p.workspace_id = $1 and p.id::text = $2 and p.deleted_at is null`;

const changePerson = `
  update people set name = $3, email = $4, title = $5, roles = $6, active = $7
   where workspace_id = $1 and id::text = $2 returning ${columns}`;

const anAdmin = `select 1 as one from people where workspace_id = $1 and active and 'admin' = any(roles) limit 1`;

/** $2 the person. Roles on maps, by the names that a reader knows. */
const dutiesOf = `
  select coalesce(v.pipeline->'roles'->r.role->>'title', r.role) as role, m.title as map, case when r.owner_id::text = $2 then 'owner' else 'backup' end as "as"
    from role_bindings r join maps m on m.id = r.map_id
    left join map_versions v on v.map_id = m.id and v.version = m.published_version
   where r.workspace_id = $1 and $2 in (r.owner_id::text, r.backup_id::text) order by m.title, r.role`;

/** $2 the person. */
const backupOf = `
  select count(*)::int as count from asks a
   where a.workspace_id = $1 and a.backup_id::text = $2 and a.level = 'owner' and a.state in ('open', 'acknowledged')`;
