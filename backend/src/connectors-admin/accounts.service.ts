import type { AccountChecked, ConnectorDetail, ConnectWithKey, SetApp, SetKeepers } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import { ACCOUNTS, CONNECT, ENGINE, type AccountsDoor, type Connect, type EngineDoor } from '../http/parts.ts';
import { badInput, notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { ConnectorsReader } from './connectors.reader.ts';
import { readKeyFields } from './read-key-fields.ts';

/** A company's accounts: connected, checked, handed on, disconnected. What does not work is never kept. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly connectors: ConnectorsReader,
    private readonly audit: AuditLog,
    @Inject(CONNECT) private readonly connect: Connect,
    @Inject(ACCOUNTS) private readonly accounts: AccountsDoor,
    @Inject(ENGINE) private readonly engine: EngineDoor,
  ) {}

  /** What the company is registered as at the vendor. The next sign-in uses it; an account that is connected stays. */
  async setApp(person: SignedInPerson, id: string, app: SetApp): Promise<ConnectorDetail> {
    const { connector } = this.connectors.installed(id);
    if (connector.auth.kind !== 'oauth2') throw badInput(`${connector.name} is not connected by signing in to it.`);
    await this.accounts.signIns.apps.save(person.workspaceId, id, app);
    await this.audit.by(person, 'secret_changed', `app registration of ${id}`, { clientId: app.clientId });
    return this.connectors.detail(person.workspaceId, id);
  }

  /** @throws 422 with the vendor's reason; nothing is kept then */
  async connectWithKey(person: SignedInPerson, id: string, { fields }: ConnectWithKey): Promise<ConnectorDetail> {
    const { connector } = this.connectors.installed(id);
    if (connector.auth.kind !== 'key') throw badInput(`${connector.name} is not connected with a key.`);
    const { workspaceId } = person;
    const auth = readKeyFields(connector.auth, fields);
    const connected = await this.connect(workspaceId, id, auth, person.id);
    if (!connected.ok) throw new Refusal(422, 'not_connected', connected.message);
    await this.audit.by(person, 'account_connected', id, { account: connected.account.label });
    return this.connectors.detail(workspaceId, id);
  }

  async check(person: SignedInPerson, id: string): Promise<AccountChecked> {
    const installed = this.connectors.installed(id);
    const { workspaceId } = person;
    const tried = await this.accounts.tries.check(workspaceId, installed, () =>
      this.engine.switches.mayCall({ workspaceId, mapId: '', step: '', connector: id }).then((may) => {
        // A lost account is what is being looked at.
        return !may.ok && /has to be connected again/.test(may.why) ? { ok: true } : may;
      }),
    );
    if (!tried.ok) return { ok: false, sentence: tried.failure.message };
    return { ok: true, sentence: `${installed.connector.name} answers, as “${tried.result}”.` };
  }

  /** Who is asked to connect it again, and who in their place: two different admins, because nobody else can. */
  async setKeepers(person: SignedInPerson, id: string, { ownerId, backupId }: SetKeepers): Promise<ConnectorDetail> {
    const { workspaceId } = person;
    this.connectors.installed(id);
    if (ownerId === backupId) {
      throw badInput('Expected two different people: a backup who is the owner is no backup. Choose somebody else.', {
        backupId: 'the same person as the owner',
      });
    }
    const wanted = [ownerId, ...(backupId ? [backupId] : [])];
    const admins = await this.rows.of<{ id: string; name: string }>(workspaceId, activeAdmins, [wanted]);
    if (admins.length < wanted.length) throw notFound('active admin with that id');
    const name = (one: string | null) => admins.find((admin) => admin.id === one)?.name ?? '';
    await this.rows.transaction(async (manager) => {
      const changed = await this.rows.one(workspaceId, setKeepers, [id, ownerId, backupId], manager);
      if (!changed) throw notFound('connected account of this connector');
      const detail = { owner: name(ownerId), backup: name(backupId) };
      await this.audit.by(person, 'account_handed_on', id, detail, manager);
    });
    return this.connectors.detail(workspaceId, id);
  }

  /** @throws 409 when by now something else would stop than the person has read */
  async disconnect(person: SignedInPerson, id: string, seen: string): Promise<ConnectorDetail> {
    const { workspaceId } = person;
    const { mode, account, seen: now, name } = await this.connectors.detail(workspaceId, id);
    if (mode !== 'live' && mode !== 'sandbox') throw notFound('connected account of this connector');
    if (seen !== now) {
      throw new Refusal(
        409,
        'something_else_stops',
        `What uses ${name} has changed since you looked. Read the list again, then disconnect.`,
      );
    }
    const mayCall = this.engine.switches.mayCall.bind(this.engine.switches);
    await this.accounts.subscriptions.endAll(workspaceId, id, (site) => mayCall({ ...site, step: '' }));
    await this.accounts.connections.remove(workspaceId, id);
    await this.audit.by(person, 'account_disconnected', id, { account, mode });
    return this.connectors.detail(workspaceId, id);
  }
}

const activeAdmins = `
  select id, name from people where workspace_id = $1 and active and 'admin' = any(roles) and id = any($2::uuid[])`;

const setKeepers = `
  update connections set owner_id = $3, backup_id = $4 where workspace_id = $1 and connector = $2 returning id`;
