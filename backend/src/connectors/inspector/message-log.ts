import type { Json } from '@baton/process-maps';
import type pg from 'pg';
import { storable } from '../../engine/check-output.ts';

/** Something that arrived, and what became of it. */
export interface MessageNote {
  workspaceId: string;
  mapId: string;
  connector: string;
  event: string;
  came: 'pushed' | 'polled' | 'again';
  outcome: 'case' | 'known' | 'kept' | 'notice' | 'refused';
  /** Why it was refused; else empty. */
  reason: string;
  /** Null: it was not verified, so nothing was read from it. */
  events: { id: string; data: Json }[] | null;
  excerpt: string | null;
  caseIds: string[];
  /** Whoever had it delivered again. */
  byId: string | null;
}

/** Milliseconds between two writes, and notes that may wait for one. */
const writeEvery = 250;
const mostWaiting = 5_000;
/** Characters of what one message held. */
const mostKept = 200_000;
/** Milliseconds between two looks for what is older than two weeks. */
const cleanEvery = 60 * 60_000;

/**
 * What arrived, for people who ask where a message went. The cases themselves are kept by the engine: a note is written a
 * moment later, many at once, and a process that dies loses those of its last quarter of a second.
 */
export class MessageLog {
  readonly #pool: Pick<pg.Pool, 'query'>;
  readonly #onProblem: (problem: unknown) => void;
  #waiting: MessageNote[] = [];
  #timer: NodeJS.Timeout | undefined;
  #lastClean = 0;

  constructor(pool: Pick<pg.Pool, 'query'>, onProblem: (problem: unknown) => void) {
    this.#pool = pool;
    this.#onProblem = onProblem;
  }

  note(note: MessageNote): void {
    // Under a flood the cases go first; what is not noted here is in their histories.
    if (this.#waiting.length >= mostWaiting) return;
    this.#waiting.push(note);
    this.#timer ??= setTimeout(() => void this.write().catch(this.#onProblem), writeEvery).unref();
  }

  /** At once. @returns its id; undefined when its map is gone */
  async noteNow(note: MessageNote): Promise<string | undefined> {
    const { rows } = await this.#pool.query<{ id: string }>(addNotes, [JSON.stringify([toRow(note)])]);
    return rows[0]?.id;
  }

  /** Everything that was noted so far. */
  async write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const noted = this.#waiting.splice(0);
    if (noted.length > 0) await this.#pool.query(addNotes, [JSON.stringify(noted.map(toRow))]);
    if (noted.length > 0 && Date.now() - this.#lastClean > cleanEvery) await this.#clean();
  }

  async #clean(): Promise<void> {
    this.#lastClean = Date.now();
    await this.#pool.query(`delete from received_messages where received_at < now() - interval '14 days'`);
  }
}

function toRow(note: MessageNote) {
  const events = note.events === null ? null : JSON.stringify(note.events);
  const isLong = events !== null && events.length > mostKept;
  const kept = {
    ...note,
    events: events === null || isLong ? null : (JSON.parse(events) as Json),
    excerpt: isLong ? events.slice(0, 2_000) : note.excerpt,
  };
  return storable(kept);
}

const addNotes = `
  insert into received_messages
    (workspace_id, map_id, connector, event, came, outcome, reason, events, excerpt, case_ids, by_id)
  select n."workspaceId", n."mapId", n.connector, n.event, n.came, n.outcome, n.reason, nullif(n.events, 'null'::jsonb),
         n.excerpt, array(select jsonb_array_elements_text(n."caseIds")::bigint), n."byId"
    from jsonb_to_recordset($1::jsonb) as n("workspaceId" uuid, "mapId" uuid, connector text, event text, came text,
         outcome text, reason text, events jsonb, excerpt text, "caseIds" jsonb, "byId" uuid)
    join maps m on m.id = n."mapId"
  returning id::text`;
