/**
 * Inserts asks with their people found. `list` is the JSON parameter, `cases` a row source with id, workspace_id and map_id
 * of the cases they belong to.
 */
export function openAsks(list: string, cases: string): string {
  return `
  insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, rule, question, evidence, choices,
                    owner_id, backup_id, holder_id, level, deadline, answer_within_ms)
  select c.id, a.ask_id, c.workspace_id, c.map_id, a.kind, a.step, a.rule, a.question, a.evidence, a.choices,
         first.person, person_for(c.workspace_id, c.map_id, a.backup_roles, first.person, a.at), first.person,
         a.level, a.deadline, a.answer_within_ms
  from json_to_recordset(${list}::json) as a(
         case_id bigint, ask_id text, kind text, step text, rule text, question text, evidence jsonb, choices jsonb,
         owner_roles text[], backup_roles text[], level text, deadline timestamptz, answer_within_ms bigint, at timestamptz)
  join ${cases} c on c.id = a.case_id
  cross join lateral (select person_for(c.workspace_id, c.map_id, a.owner_roles, null, a.at) as person) first
  on conflict (case_id, ask_id) do nothing`;
}
