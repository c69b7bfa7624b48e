import type { PoolClient } from 'pg';
import type { Told } from '../notices/notice-writer.ts';
import { channelsFor } from '../persistence/owners/channels-for.ts';

/** Something that one person is to be told about a case, or about several (`caseId` is null then). */
export interface NewNotice {
  workspaceId: string;
  personId: string;
  kind: 'silent' | 'nearly_late' | 'status';
  caseId: string | null;
  text: string;
}

/** Writes notices in the caller's transaction: they go out when it holds, and once. */
export async function sayNotices(client: PoolClient, notices: NewNotice[]): Promise<Told[]> {
  if (notices.length > 0) await client.query(sayStatement, [JSON.stringify(notices)]);
  return notices.map(({ workspaceId, personId }) => ({ workspaceId, personId }));
}

const sayStatement = `
insert into notices (workspace_id, person_id, kind, case_id, text, due)
select n."workspaceId", n."personId", n.kind, n."caseId", n.text, ${channelsFor('n."workspaceId"', 'n."personId"', 'n.kind')}
  from json_to_recordset($1::json) as n("workspaceId" uuid, "personId" uuid, kind text, "caseId" bigint, text text)`;
