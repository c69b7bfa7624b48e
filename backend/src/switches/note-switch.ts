import type { SetSwitch } from '@baton/contract';
import type { PoolClient } from 'pg';
import { append } from '../audit/audit-log.ts';
import { auditWriter } from '../audit/audit-writer.ts';
import type { SignedInPerson } from '../http/signed-in.ts';

/** One line in the audit log for one turn of a switch; turned on again, with how long it took to have effect. */
export async function noteSwitch(client: PoolClient, person: SignedInPerson, change: SetSwitch): Promise<void> {
  const { workspaceId, id, name } = person;
  const { scope, target, off, running, reason } = change;
  const { rows } = await client.query<Turn>(turnStatement, [workspaceId, scope, target]);
  const { tx, lastCase } = rows[0]!;
  const detail = off
    ? { scope, target, off, reason, running, tx, ...(lastCase !== null && { lastCase }) }
    : { scope, target, off, reason, settledMs: await settledMs(client, [workspaceId, scope, target]) };
  await append(auditWriter(client), {
    workspaceId,
    actor: { id, name },
    action: 'switched',
    target: target || 'everything',
    detail,
  });
}

interface Turn {
  tx: string;
  lastCase: string | null;
}

async function settledMs(client: PoolClient, key: string[]): Promise<number | null> {
  const { rows } = await client.query<{ ms: number | null }>(settledStatement, key);
  return rows[0]?.ms ?? null;
}

const turnStatement = `
select pg_current_xact_id()::text as tx,
       (select last_case::text from switches where workspace_id = $1 and scope = $2 and target = $3) as "lastCase"`;

/**
 * Milliseconds from the last switch-off to the last answer of a call that was on its way then: of the first commits after
 * it, in the order of their transactions. Only where cases were paused; a connector's calls are known by their step.
 */
const settledStatement = `
with off as (
  select l.at, (l.detail->>'tx')::xid8 as tx from audit_log l
   where l.workspace_id = $1 and l.action = 'switched' and l.detail->>'scope' = $2 and l.detail->>'target' = $3
     and l.detail ? 'tx' and l.detail->>'running' = 'pause'
   order by l.id desc limit 1),
after as (
  select e.at, e.event->>'step' as step, c.map_id, c.map_version_id
    from off join lateral (
      select * from case_events e where e.workspace_id = $1 and e.tx >= off.tx order by e.tx limit 2000) e on true
    join cases c on c.id = e.case_id
   where e.at > off.at and e.event->>'kind' in ('step_succeeded', 'step_failed', 'sending'))
select (extract(epoch from max(a.at) - (select at from off)) * 1000)::float8 as ms
  from after a join maps m on m.id = a.map_id join map_versions v on v.id = a.map_version_id
 where $2 = 'everything' or ($2 = 'map' and m.slug = $3) or ($2 = 'step' and m.slug || '/' || a.step = $3)
    or ($2 = 'connector' and v.pipeline->'steps'->a.step->>'connector' = $3)`;
