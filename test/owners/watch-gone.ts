import type { Pool } from 'pg';

/** What still counts on somebody who has left or was deleted. */
export async function countedOn(pool: Pool, workspaceId: string): Promise<string[]> {
  const { rows } = await pool.query<{ what: string }>(countedOnGone, [workspaceId]);
  return rows.map(({ what }) => what);
}

/** Tables in which the name or the address of somebody who was deleted still stands. */
export async function tracesOf(pool: Pool, deleted: string[]): Promise<string[]> {
  if (deleted.length === 0) return [];
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found = tables.map(({ name }) => `(select '${name}' as name, row_to_json(t)::text as line from "${name}" t)`);
  const { rows } = await pool.query<{ name: string; line: string }>(
    `select name, line from (${found.join(' union all ')}) every where line ilike any($1)`,
    [deleted.map((text) => `%${text}%`)],
  );
  return rows.map(({ name, line }) => `a deleted person still stands in ${name}: ${line.slice(0, 400)}`);
}

const countedOnGone = `
  with gone as (select id from people where workspace_id = $1 and not active)
  select 'somebody who is gone is the backup of an open question' as what from asks a
   where a.workspace_id = $1 and a.state in ('open', 'acknowledged') and a.backup_id in (select id from gone)
   union all
  select 'somebody who is gone fills a role' from role_bindings r
   where r.workspace_id = $1 and (r.owner_id in (select id from gone) or r.backup_id in (select id from gone))
   union all
  select 'somebody who is gone has weeks of a rota' from map_rotas r, gone where r.workspace_id = $1 and gone.id = any(r.people)
   union all
  select 'somebody who is gone is to answer a colleague' from ask_colleagues c
   where c.workspace_id = $1 and c.answer is null and c.of_id in (select id from gone)`;
