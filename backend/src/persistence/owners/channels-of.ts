/** Channels that a company has an account for; what is told on the page goes out by these too. `w` is the workspace's id. */
export const channelsOf = (w: string): string => `coalesce((
  select array_agg(c.connector order by c.connector) from connections c
   where c.workspace_id = ${w} and c.connector in ('email', 'slack') and c.mode = 'live' and c.state = 'ready'), '{}')`;
