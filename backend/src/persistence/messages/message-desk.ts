import { createHash } from 'node:crypto';
import type { CaseEvent, Json } from '@baton/process-maps';
import type { Pool, PoolClient } from 'pg';
import { isStorable } from '../../engine/check-output.ts';
import { inTransaction } from '../durable/in-transaction.ts';
import type { WakeNotices } from '../wake-queue/notices.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import { keepEarly } from './early-messages.ts';
import { lockKeys } from './lock-keys.ts';
import { messageKey } from './message-key.ts';
import type { WaitsToCome } from './waits-to-come.ts';

/** Something that another system said and that running cases may wait for. */
export interface NewMessage {
  workspaceId: string;
  /** The map whose address it came to; repeats are recognised per map. */
  mapId: string;
  connector: string;
  event: string;
  message: Json;
  /** What makes this message this message. */
  key: string;
}

/** `cases`: those it was given to, now or when it came the first time. */
export interface MessageReceived {
  cases: string[];
  repeated: boolean;
  /** No case waits for it yet: kept for one that may, or set aside for a person when there are too many such messages. */
  kept?: 'kept' | 'set_aside';
}

export interface MessageDeskPorts {
  pool: Pool;
  waitsToCome: WaitsToCome;
  wakes: WakeWriter;
  notices: WakeNotices;
}

/** Brings messages to the cases that wait for them: durable with its wake-up when it is acknowledged, and each once. */
export class MessageDesk {
  private readonly ports: MessageDeskPorts;

  constructor(ports: MessageDeskPorts) {
    this.ports = ports;
  }

  /**
   * No case when nobody waits for it. @param early what becomes of it then: kept while a running case may come to wait for
   * it, or left to the caller.
   */
  async receiveMessage(message: NewMessage, early: 'keep' | 'leave' = 'keep'): Promise<MessageReceived> {
    const nobody: MessageReceived = { cases: [], repeated: false };
    const { workspaceId, connector, event } = message;
    const expected = await this.fieldsExpected(message);
    const toCome = early === 'keep' ? await this.ports.waitsToCome.fieldsOf(workspaceId, connector, event) : [];
    const wanted = new Map([...expected, ...toCome].map((fields) => [fields.join(), fields]));
    const keyHash = createHash('sha256').update(`message ${message.key}`).digest();
    const known = await this.firstCase(message, keyHash);
    if (known) return { cases: [known], repeated: true };
    const hashes = [...wanted.values()].flatMap((fields) => messageKey(fields, message.message) ?? []);
    if (hashes.length === 0 || !isStorable(JSON.stringify(message.message))) return nobody;
    const received = await inTransaction(this.ports.pool, (client) =>
      this.give({ ...message, early }, keyHash, hashes, client),
    );
    if (received.cases.length > 0) this.ports.notices.give();
    return received;
  }

  /** The few sets of fields that somebody waits with. */
  private async fieldsExpected({ workspaceId, connector, event }: NewMessage): Promise<string[][]> {
    const { rows } = await this.ports.pool.query<{ fields: string[] }>(
      'select distinct fields from expected_messages where workspace_id = $1 and connector = $2 and event = $3',
      [workspaceId, connector, event],
    );
    return rows.map((row) => row.fields);
  }

  private async firstCase({ mapId }: NewMessage, keyHash: Buffer): Promise<string | undefined> {
    const { rows } = await this.ports.pool.query<{ case_id: string }>(
      'select case_id::text from intake_keys where map_id = $1 and key_hash = $2',
      [mapId, keyHash],
    );
    return rows[0]?.case_id;
  }

  private async give(
    message: NewMessage & { early: 'keep' | 'leave' },
    keyHash: Buffer,
    hashes: Buffer[],
    client: PoolClient,
  ): Promise<MessageReceived> {
    const { workspaceId, mapId, connector, event } = message;
    await lockKeys(hashes, client);
    const { rows } = await client.query<{ case_id: string; token: string; step: string; visit: number }>(
      takeStatement,
      [workspaceId, connector, event, hashes],
    );
    const [first] = rows;
    if (!first)
      return message.early === 'keep' ? keep(message, keyHash, hashes, client) : { cases: [], repeated: false };
    const noted = await client.query(
      'insert into intake_keys (workspace_id, map_id, key_hash, case_id) values ($1, $2, $3, $4) on conflict do nothing',
      [workspaceId, mapId, keyHash, first.case_id],
    );
    if (noted.rowCount === 0) throw new Error('The same message is being received at this moment: send it again.');
    for (const { case_id: caseId, ...place } of rows) {
      const said: CaseEvent = { kind: 'message_received', ...place, message: message.message };
      await client.query('insert into case_inbox (case_id, event) values ($1, $2)', [caseId, JSON.stringify(said)]);
    }
    const cases = [...new Set(rows.map((row) => row.case_id))];
    await this.ports.wakes.write(
      cases.map((caseId) => ({ caseId, at: null })),
      client,
    );
    return { cases, repeated: false };
  }
}

async function keep(
  message: NewMessage,
  keyHash: Buffer,
  hashes: Buffer[],
  client: PoolClient,
): Promise<MessageReceived> {
  const kept = await keepEarly(message, keyHash, hashes, client);
  return kept === 'repeated' ? { cases: [], repeated: true } : { cases: [], repeated: false, kept };
}

const takeStatement = `
with found as (
  select case_id, token from expected_messages
   where workspace_id = $1 and connector = $2 and event = $3 and key_hash = any($4::bytea[])
   order by case_id, token for update)
delete from expected_messages m using found where m.case_id = found.case_id and m.token = found.token
returning m.case_id::text, m.token, m.step, m.visit`;
