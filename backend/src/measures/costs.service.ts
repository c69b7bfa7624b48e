import type { Costs } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What an hour of a person and a failure cost the company: its own figures, because nobody else knows them. */
@Injectable()
export class CostsService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
  ) {}

  async read(workspaceId: string): Promise<Costs> {
    return (await this.rows.one<Costs>(workspaceId, costsOf)) ?? { currency: 'USD', hour: null, failure: null };
  }

  async change(person: SignedInPerson, costs: Costs): Promise<Costs> {
    const { workspaceId } = person;
    const before = await this.read(workspaceId);
    await this.rows.transaction(async (manager) => {
      await this.rows.of(workspaceId, setCosts, [costs.currency, costs.hour, costs.failure], manager);
      await this.audit.by(person, 'costs_changed', person.workspaceName, { before, after: costs }, manager);
    });
    return this.read(workspaceId);
  }
}

const costsOf = `
  select currency, hour_cost::float8 as hour, failure_cost::float8 as failure from result_settings where workspace_id = $1`;

const setCosts = `
  insert into result_settings (workspace_id, currency, hour_cost, failure_cost)
  select z.workspace_id, $2, $3, $4 from (select id as workspace_id from workspaces) z where z.workspace_id = $1
  on conflict (workspace_id) do update
     set currency = excluded.currency, hour_cost = excluded.hour_cost, failure_cost = excluded.failure_cost returning currency`;
