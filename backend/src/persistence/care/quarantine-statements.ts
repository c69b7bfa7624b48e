import type { PoolClient } from 'pg';

export interface NewQuarantine {
  id: string;
  workspaceId: string;
  mapId: string;
  rule: string;
  reason: string;
  /** The person's id. */
  by: string;
  /** Cases that come to match later are set aside as well. */
  staysOn: boolean;
}

/** Once, however many groups of cases it is told of in. */
export async function startQuarantine(client: PoolClient, quarantine: NewQuarantine): Promise<void> {
  const { id, workspaceId, mapId, rule, reason, by, staysOn } = quarantine;
  await client.query(
    `insert into quarantines (id, workspace_id, map_id, rule, reason, by_id, stays_on) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do nothing`,
    [id, workspaceId, mapId, rule, reason, by, staysOn],
  );
}

/** @param caught they came to match after the rule was set */
export async function noteQuarantined(
  client: PoolClient,
  { id, workspaceId }: Pick<NewQuarantine, 'id' | 'workspaceId'>,
  cases: string[],
  caught: boolean,
): Promise<void> {
  await client.query(
    `insert into quarantined_cases (quarantine_id, case_id, workspace_id, caught)
     select $1, c.id, $2, $4 from cases c where c.id = any($3::bigint[]) on conflict do nothing`,
    [id, workspaceId, cases, caught],
  );
}
