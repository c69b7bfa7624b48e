import type { Pool } from 'pg';
import type { OffWindow } from '../switching.ts';
import type { VendorCall } from '../vendor.ts';

/** All that the check looks at. It reads tables and ledgers, and shares no code with the engine. */
export interface Facts {
  cases: CaseFact[];
  events: EventFact[];
  asks: AskFact[];
  /** Every change of an ask's holder, level, deadline or state, written by a trigger of the test's own. */
  askLog: AskChange[];
  acknowledged: Set<string>;
  ledger: VendorCall[];
  acceptedAnswers: string[];
  offWindows: OffWindow[];
}

export interface CaseFact {
  id: string;
  status: string;
  seq: number;
}

export interface EventFact {
  caseId: string;
  seq: number;
  /** Milliseconds since 1970. */
  at: number;
  event: { kind: string; token?: string; step?: string; visit?: number; ask?: string; trigger?: { id: string } };
  records: { type: string; step?: string; visit?: number; data?: { until?: string; ask?: string } }[];
}

export interface AskFact {
  caseId: string;
  askId: string;
  kind: string;
  step: string;
  state: string;
}

export interface AskChange {
  caseId: string;
  askId: string;
  at: number;
  level: string;
  state: string;
  deadline: number;
  owner: string | null;
  holder: string | null;
}

/** Before the run: from now on every change of an ask is kept. */
export async function logAsks(pool: Pool): Promise<void> {
  await pool.query(`
    create table crash_ask_log (id bigint generated always as identity, at timestamptz not null, case_id bigint, ask_id text,
      level text, state text, deadline timestamptz, owner_id uuid, holder_id uuid);
    create function crash_log_ask() returns trigger language plpgsql as $$ begin
      insert into crash_ask_log (at, case_id, ask_id, level, state, deadline, owner_id, holder_id)
      values (clock_timestamp(), new.case_id, new.ask_id, new.level, new.state, new.deadline, new.owner_id, new.holder_id);
      return null; end $$;
    create trigger crash_log_ask after insert or update on asks for each row execute function crash_log_ask()`);
}

export async function readTables(pool: Pool): Promise<Pick<Facts, 'cases' | 'events' | 'asks' | 'askLog'>> {
  const rows = async <T extends object>(statement: string): Promise<T[]> => (await pool.query<T>(statement)).rows;
  const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;
  return {
    cases: await rows('select id::text, status, seq from cases order by id'),
    events: await rows(
      `select case_id::text as "caseId", seq, ${ms('at')} as at, event, records from case_events order by case_id, seq`,
    ),
    asks: await rows(`select case_id::text as "caseId", ask_id as "askId", kind, step, state from asks`),
    askLog: await rows(
      `select case_id::text as "caseId", ask_id as "askId", ${ms('at')} as at, level, state, ${ms('deadline')} as deadline,
              owner_id as owner, holder_id as holder from crash_ask_log order by id`,
    ),
  };
}
