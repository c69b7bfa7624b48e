import type { ConnectorCost, Costs } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import { badInput } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';

/** What an hour of a person, a failure and a connector cost the company: its own figures, because nobody else knows them. */
@Injectable()
export class CostsService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly audit: AuditLog,
  ) {}

  async read(workspaceId: string): Promise<Costs> {
    const [settings, connectors] = await Promise.all([
      this.rows.one<Omit<Costs, 'connectors'>>(workspaceId, costsOf),
      this.rows.of<ConnectorCost>(workspaceId, connectorsOf),
    ]);
    return { ...(settings ?? { currency: 'USD', hour: null, failure: null, acceptedPercent: 75 }), connectors };
  }

  /** @throws 400 when one connector stands there twice */
  async change(person: SignedInPerson, costs: Costs): Promise<Costs> {
    const { workspaceId } = person;
    const before = await this.read(workspaceId);
    const { currency, hour, failure, acceptedPercent, connectors } = costs;
    if (new Set(connectors.map(({ connector }) => connector)).size < connectors.length)
      throw badInput('Expected each connector once, found one twice. Leave one of them out.');
    await this.rows.transaction(async (manager) => {
      await this.rows.of(workspaceId, setCosts, [currency, hour, failure, acceptedPercent], manager);
      await this.rows.of(workspaceId, setConnectors, [JSON.stringify(connectors)], manager);
      await this.audit.by(person, 'costs_changed', person.workspaceName, { before, after: costs }, manager);
    });
    return this.read(workspaceId);
  }
}

const costsOf = `
  select currency, hour_cost::float8 as hour, failure_cost::float8 as failure, accepted_percent as "acceptedPercent"
    from result_settings where workspace_id = $1`;

const setCosts = `
  insert into result_settings (workspace_id, currency, hour_cost, failure_cost, accepted_percent)
  select z.workspace_id, $2, $3, $4, $5 from (select id as workspace_id from workspaces) z where z.workspace_id = $1
  on conflict (workspace_id) do update
     set currency = excluded.currency, hour_cost = excluded.hour_cost, failure_cost = excluded.failure_cost,
         accepted_percent = excluded.accepted_percent returning currency`;

/** Published maps tell which are called, in their steps and in the steps of their lists. */
const connectorsOf = `
  select u.connector, k.per_call::float8 as "perCall", k.per_month::float8 as "perMonth"
    from (select distinct s.connector #>> '{}' as connector
            from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
           cross join lateral jsonb_path_query(v.pipeline::jsonb, 'strict $.**.steps.* ? (@.kind == "action").connector') s(connector)
           where m.workspace_id = $1
          union select connector from connector_costs where workspace_id = $1) u
    left join connector_costs k on k.workspace_id = $1 and k.connector = u.connector order by u.connector`;

/** $2 the list. One without any price is forgotten. */
const setConnectors = `
  with given as (select * from jsonb_to_recordset($2::jsonb) as g(connector text, "perCall" numeric, "perMonth" numeric)),
       gone as (delete from connector_costs k using given g where k.workspace_id = $1 and k.connector = g.connector
                   and g."perCall" is null and g."perMonth" is null)
  insert into connector_costs (workspace_id, connector, per_call, per_month)
  select z.workspace_id, g.connector, g."perCall", g."perMonth"
    from (select id as workspace_id from workspaces) z, given g
   where z.workspace_id = $1 and (g."perCall" is not null or g."perMonth" is not null)
  on conflict (workspace_id, connector) do update set per_call = excluded.per_call, per_month = excluded.per_month
  returning connector`;
