import type { PoolClient } from 'pg';
import type { Completion } from '../../engine/ports.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import { takeEarly } from './early-messages.ts';
import { lockKeys } from './lock-keys.ts';
import { expectedKey } from './message-key.ts';

/**
 * Notes what the committed cases wait for from now on, gives them what has come for it already, and forgets what they no
 * longer wait for.
 */
export async function writeExpectations(
  completions: Completion[],
  wakes: WakeWriter,
  client: PoolClient,
): Promise<void> {
  const over = completions.flatMap(({ caseId, beside }) =>
    (beside?.unexpects ?? []).map(({ token }) => ({ case_id: caseId, token })),
  );
  const rows = completions.flatMap(({ caseId, workspaceId, beside }) =>
    (beside?.expects ?? []).map(({ token, step, visit, connector, event, key }) => {
      const { fields, hash } = expectedKey(key);
      const place = { case_id: caseId, workspace_id: workspaceId, token, step, visit };
      return { ...place, connector, event, fields, key_hash: hash.toString('hex') };
    }),
  );
  const hashes = rows.map((row) => Buffer.from(row.key_hash, 'hex'));
  if (hashes.length > 0) await lockKeys(hashes, client);
  if (over.length > 0) await client.query(forgetStatement, [JSON.stringify(over)]);
  if (rows.length === 0) return;
  await client.query(expectStatement, [JSON.stringify(rows)]);
  await takeEarly(rows, wakes, client);
}

const forgetStatement = `
delete from expected_messages m using json_to_recordset($1::json) as o(case_id bigint, token text)
 where m.case_id = o.case_id and m.token = o.token`;

const expectStatement = `
insert into expected_messages (case_id, token, step, visit, workspace_id, connector, event, fields, key_hash)
select case_id, token, step, visit, workspace_id, connector, event, fields, decode(key_hash, 'hex')
  from json_to_recordset($1::json) as e(case_id bigint, token text, step text, visit int, workspace_id uuid,
                                        connector text, event text, fields text[], key_hash text)
on conflict (case_id, token) do update set step = excluded.step, visit = excluded.visit, connector = excluded.connector,
  event = excluded.event, fields = excluded.fields, key_hash = excluded.key_hash`;
