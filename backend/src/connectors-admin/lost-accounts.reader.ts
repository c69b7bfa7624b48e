import type { LostAccounts, PersonRef } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { PLUGINS } from '../http/parts.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** Milliseconds that the owner has before the backup is asked. */
const ownersTime = 4 * 3_600_000;

interface LostRow {
  connector: string;
  label: string;
  since: Date;
  failure: string | null;
  owner: PersonRef | null;
  backup: PersonRef | null;
  anyAdmin: PersonRef | null;
  running: number;
}

/**
 * Accounts that a person has to connect again. Who has it follows from the clock alone, so it is never late: the owner
 * for four hours, then the backup; a person who has left is passed over.
 */
@Injectable()
export class LostAccountsReader {
  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  async list(workspaceId: string, now = new Date()): Promise<LostAccounts> {
    const found = await this.rows.of<LostRow>(workspaceId, lostAccounts);
    return { accounts: found.map((row) => ({ ...this.words(row), ...holderOf(row, now) })) };
  }

  private words({ connector, label, since, failure, running }: LostRow) {
    const name = this.plugins.find(connector)?.descriptor.name ?? connector;
    const why = failure ?? `${name} no longer accepts the stored sign-in.`;
    return { connector, name, account: label, since: since.toISOString(), why, running };
  }
}

const nobody: PersonRef = { id: '', name: 'Nobody yet: make somebody an admin' };

export function holderOf(
  { since, owner, backup, anyAdmin }: Pick<LostRow, 'since' | 'owner' | 'backup' | 'anyAdmin'>,
  now: Date,
) {
  const deadline = new Date(since.getTime() + ownersTime);
  const first = owner ?? anyAdmin ?? nobody;
  const second = backup && backup.id !== first.id ? backup : null;
  const isLate = now >= deadline && second !== null;
  return {
    holder: isLate ? second : first,
    level: isLate ? ('backup' as const) : ('owner' as const),
    backup: isLate ? null : second,
    deadline: deadline.toISOString(),
  };
}

const ref = (alias: string) =>
  `case when ${alias}.active then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const lostAccounts = `
  select c.connector, c.label, c.lost_at as since, c.failure, ${ref('o')} as owner, ${ref('b')} as backup,
         (select ${ref('p')} from people p where p.workspace_id = c.workspace_id and p.active and 'admin' = any(p.roles)
           order by p.created_at, p.id limit 1) as "anyAdmin",
         (select count(*)::int from cases k join map_versions v on v.id = k.map_version_id
           where k.workspace_id = c.workspace_id and k.finished_at is null and exists (
             select from json_each(v.pipeline->'steps') s where s.value->>'connector' = c.connector)) as running
    from connections c left join people o on o.id = c.owner_id left join people b on b.id = c.backup_id
   where c.workspace_id = $1 and c.state = 'needs_reconnect' and c.lost_at is not null order by c.lost_at, c.connector`;
