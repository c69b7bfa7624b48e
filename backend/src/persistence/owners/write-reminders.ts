import type { PoolClient } from 'pg';
import type { Completion } from '../../engine/ports.ts';
import { channelsFor } from './channels-for.ts';

/** Tells whoever the map names for a wait that it takes long: with the commit that says so, and once. */
export async function writeReminders(completions: Completion[], client: PoolClient): Promise<void> {
  const rows = completions.flatMap(({ caseId, lastResort, at, beside }) =>
    (beside?.reminds ?? []).map(({ role, text }) => ({ case_id: caseId, roles: [role, ...lastResort], text, at })),
  );
  if (rows.length > 0) await client.query(remindStatement, [JSON.stringify(rows)]);
}

const remindStatement = `
with told as (
  insert into notices (workspace_id, person_id, kind, case_id, text, due)
  select c.workspace_id, p.id, 'wait_reminder', c.id, c.title || ': ' || r.text, ${channelsFor('c.workspace_id', 'p.id', `'wait_reminder'`)}
    from json_to_recordset($1::json) as r(case_id bigint, roles text[], text text, at timestamptz)
    join cases c on c.id = r.case_id
   cross join lateral (select person_for(c.workspace_id, c.map_id, r.roles, null, r.at) as id) p
   where p.id is not null
  returning workspace_id, person_id)
select pg_notify('baton_live', json_build_object('workspace', workspace_id, 'people', json_agg(distinct person_id))::text)
  from told group by workspace_id`;
