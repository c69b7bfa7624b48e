import type pg from 'pg';

export interface Removal {
  workspaceId: string;
  /** The person who removes it stays, as the company's first real admin. */
  keepPersonId: string;
}

/** `blocked`: one sentence that says what to change first; nothing was removed. */
export type Removed = { ok: true; cases: number } | { ok: false; blocked: string };

/** Statements in the order in which rows depend on each other. $1 workspace, $2 the person who stays. */
const removals = [
  `delete from sandbox_records s where s.workspace_id = $1
      and (not exists (select 1 from maps where workspace_id = $1 and not sample)
           or exists (select 1 from cases c where c.workspace_id = $1 and c.sample and s.key like c.id || ':%'))`,
  `delete from case_inbox where case_id in (select id from cases where workspace_id = $1 and sample)`,
  `delete from case_events where case_id in (select id from cases where workspace_id = $1 and sample)`,
  `delete from ask_colleagues where workspace_id = $1 and case_id in (select id from cases where workspace_id = $1 and sample)`,
  `delete from notices where workspace_id = $1 and case_id in (select id from cases where workspace_id = $1 and sample)`,
  `delete from notices where workspace_id = $1 and kind in ('brief', 'review') and exists (select from workspaces w where w.id = $1 and w.sample)`,
  `delete from asks where workspace_id = $1 and case_id in (select id from cases where workspace_id = $1 and sample)`,
  `delete from case_notes where workspace_id = $1 and case_id in (select id from cases where workspace_id = $1 and sample)`,
  `delete from case_marks where workspace_id = $1 and case_id in (select id from cases where workspace_id = $1 and sample)`,
  `delete from cases where workspace_id = $1 and sample`,
  `delete from switches where workspace_id = $1 and scope in ('map', 'step')
      and split_part(target, '/', 1) in (select slug from maps where workspace_id = $1 and sample)`,
  // takes versions, role bindings, intake addresses and keys, and what the AI steps learnt with it
  `delete from maps where workspace_id = $1 and sample`,
  // one that a map of the company's own is given stays, as the company's own
  `delete from context_packs k where k.workspace_id = $1 and k.sample and not exists (
      select from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
       where m.workspace_id = $1 and jsonb_path_exists(v.pipeline::jsonb, '$.steps.* ? (@.kind == "ai").context[*] ? (@ == $name)',
               jsonb_build_object('name', k.name)))`,
  `update context_packs set sample = false where workspace_id = $1`,
  `delete from connections where workspace_id = $1 and mode = 'sandbox'
      and not exists (select 1 from maps where workspace_id = $1)`,
  `delete from accounts a using people p where p.account_id = a.id and p.workspace_id = $1 and p.sample and p.id <> $2
      and not exists (select 1 from people other where other.account_id = a.id and other.id <> p.id)`,
  `delete from people where workspace_id = $1 and sample and id <> $2`,
  // Whoever was named in the sample was named by nobody; costs that somebody has entered stay.
  `delete from result_settings s using workspaces w
    where s.workspace_id = $1 and w.id = s.workspace_id and w.sample and s.hour_cost is null and s.failure_cost is null`,
  `update people set sample = false where workspace_id = $1 and id = $2`,
  `update workspaces set sample = false, name = case when sample then 'My company' else name end where id = $1`,
];

/**
 * Removes everything that came with the sample company, and what grew out of it, in one transaction; rows that are the
 * company's own stay. Refused while a sample person still holds something of the company's own.
 */
export async function removeSampleCompany(pool: pg.Pool, { workspaceId, keepPersonId }: Removal): Promise<Removed> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select 1 from workspaces where id = $1 for update', [workspaceId]);
    const blocked = await blockedBy(client, workspaceId, keepPersonId);
    const cases = await countCases(client, workspaceId);
    if (blocked === undefined) await removeAll(client, workspaceId, keepPersonId);
    await client.query(blocked === undefined ? 'commit' : 'rollback');
    return blocked === undefined ? { ok: true, cases } : { ok: false, blocked };
  } catch (problem) {
    await client.query('rollback').catch(() => undefined);
    throw problem;
  } finally {
    client.release();
  }
}

async function removeAll(client: pg.ClientBase, workspaceId: string, keepPersonId: string): Promise<void> {
  for (const statement of removals) {
    await client.query(statement, statement.includes('$2') ? [workspaceId, keepPersonId] : [workspaceId]);
  }
}

async function countCases(client: pg.ClientBase, workspaceId: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int as n from cases where workspace_id = $1 and sample',
    [workspaceId],
  );
  return rows[0]!.n;
}

/** A sample person may hold a role, or have had a question, on one of the company's own maps. */
async function blockedBy(
  client: pg.ClientBase,
  workspaceId: string,
  keepPersonId: string,
): Promise<string | undefined> {
  const { rows: keeper } = await client.query('select 1 from people where id = $1 and workspace_id = $2 and active', [
    keepPersonId,
    workspaceId,
  ]);
  if (keeper.length === 0) return 'Expected the person who removes the sample company to belong to it: sign in again.';
  const { rows } = await client.query<{ name: string; title: string }>(
    `select p.name, m.title from people p
       join role_bindings b on p.id in (b.owner_id, b.backup_id) join maps m on m.id = b.map_id and not m.sample
      where p.workspace_id = $1 and p.sample and p.id <> $2
     union
     select p.name, m.title from people p
       join asks a on p.id in (a.owner_id, a.backup_id, a.holder_id) join maps m on m.id = a.map_id and not m.sample
      where p.workspace_id = $1 and p.sample and p.id <> $2 order by 1, 2 limit 1`,
    [workspaceId, keepPersonId],
  );
  const [one] = rows;
  return (
    one &&
    `${one.name} belongs to the sample company but holds something on your map “${one.title}”: give it to somebody else first.`
  );
}
