/**
 * Channels by which a person is told of this kind of thing as well as on the page: those that the company has an account for,
 * without those that the person does not want. Each is an SQL expression.
 */
export const channelsFor = (workspace: string, person: string, kind: string): string => `coalesce((
  select array_agg(c.connector order by c.connector) from connections c
   where c.workspace_id = ${workspace} and c.connector in ('email', 'slack') and c.mode = 'live' and c.state = 'ready'
     and not exists (select from notice_settings own
       where own.person_id = ${person} and (${kind}) || ':' || c.connector = any(own.off))), '{}')`;
