import type { Json } from '@baton/process-maps';
import type { EntityManager } from 'typeorm';
import { likeAny } from './like-any.ts';
import { inText, withoutPerson, type Erased } from './without-person.ts';

/** Rows of one read. */
const atOnce = 500;

/**
 * Takes a person out of everything that the company's tables hold as text or JSON: a table that is added later is covered
 * without being named here. Maps, context packs and connected accounts stay as they are; whoever deletes is told where the name still stands.
 */
export async function eraseRows(manager: EntityManager, workspaceId: string, who: Erased): Promise<void> {
  const tables: Table[] = await manager.query(textColumns, [keptAsTheyAre]);
  for (const table of tables) await eraseTable(manager, workspaceId, table, who);
}

/** What is no history: maps as they were published and hashed, what AI steps are told, accounts in use under an address. */
const keptAsTheyAre =
  'people audit_log audit_rewrites maps map_versions map_drafts role_bindings context_packs context_pack_versions connections polls subscriptions oauth_apps'.split(
    ' ',
  );

interface Table {
  name: string;
  columns: { name: string; isJson: boolean }[];
  /** Rows belong to the company themselves, or by their case. */
  of: 'workspace' | 'case' | 'parent';
}

interface Row {
  place: string;
  values: string[];
}

async function eraseTable(manager: EntityManager, workspaceId: string, table: Table, who: Erased): Promise<void> {
  const { name, columns } = table;
  const values = columns.map((column) => `coalesce("${column.name}"::text, '')`);
  const read = `
    select ctid::text as place, array[${values.join(', ')}] as values from "${name}" t
     where ${belongs[table.of]} and (${values.map((value) => `${value} ilike any($2)`).join(' or ')}) and t.ctid > $3::tid
     order by t.ctid limit ${atOnce} for update`;
  for (let place = '(0,0)'; ;) {
    const rows: Row[] = await manager.query(read, [workspaceId, likeAny(who), place]);
    for (const row of rows) await eraseRow(manager, table, row, who);
    if (rows.length < atOnce) return;
    place = rows.at(-1)!.place;
  }
}

async function eraseRow(manager: EntityManager, { name, columns }: Table, { place, values }: Row, who: Erased) {
  for (const [at, column] of columns.entries()) {
    const before = values[at]!;
    if (before === '') continue;
    const after = column.isJson ? jsonWithout(before, who) : inText(before, who, name === 'notices');
    if (after === before) continue;
    values[at] = after;
    const [[moved]]: [[{ place: string }]] = await manager.query(
      `update "${name}" set "${column.name}" = $2${column.isJson ? '::jsonb' : ''} where ctid = $1::tid returning ctid::text as place`,
      [place, after],
    );
    place = moved.place;
  }
}

/** The same text when nothing of the person is in it. */
function jsonWithout(text: string, who: Erased): string {
  const before = JSON.parse(text) as Json;
  const after = JSON.stringify(withoutPerson(before, who));
  return after === JSON.stringify(before) ? text : after;
}

const belongs: Record<Table['of'], string> = {
  workspace: 't.workspace_id = $1',
  case: 'exists (select from cases c where c.id = t.case_id and c.workspace_id = $1)',
  parent: 'exists (select from cases c where c.id = t.parent_id and c.workspace_id = $1)',
};

const textColumns = `
  select c.relname as name,
         json_agg(json_build_object('name', a.attname, 'isJson', a.atttypid = 'jsonb'::regtype) order by a.attnum) as columns,
         case when owns.workspace then 'workspace' when owns.a_case then 'case' else 'parent' end as of
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     and a.atttypid in ('text'::regtype, 'jsonb'::regtype)
   cross join lateral (
     select bool_or(o.attname = 'workspace_id') as workspace, bool_or(o.attname = 'case_id') as a_case,
            bool_or(o.attname in ('workspace_id', 'case_id', 'parent_id')) as any
       from pg_attribute o where o.attrelid = c.oid) owns
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and owns.any and c.relname <> all($1::text[])
   group by c.relname, owns.workspace, owns.a_case order by c.relname`;
