import type pg from 'pg';

/** What one call tells about its account. */
export type CallNote = { ok: true } | { ok: false; what: string; message: string };

export interface CallNotes {
  note(connectionId: string, note: CallNote): void;
}

interface Noted {
  workedAt?: Date;
  failed?: { at: Date; what: string; message: string };
}

/** Milliseconds between two writes. */
const writeEvery = 1_000;
/** Characters of a message. */
const longest = 500;

/**
 * Keeps the last success and the last failure of every account, for people who ask how it is doing. Calls only leave a
 * note here; it is written at most once a second, so that a busy account costs no more than a quiet one. A process that
 * dies loses the notes of its last second.
 */
export class PostgresCallNotes implements CallNotes {
  readonly #pool: Pick<pg.Pool, 'query'>;
  readonly #onProblem: (problem: unknown) => void;
  readonly #noted = new Map<string, Noted>();
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pick<pg.Pool, 'query'>, onProblem: (problem: unknown) => void) {
    this.#pool = pool;
    this.#onProblem = onProblem;
  }

  note(connectionId: string, note: CallNote): void {
    const known = this.#noted.get(connectionId) ?? {};
    const at = new Date();
    if (note.ok) known.workedAt = at;
    else known.failed = { at, what: note.what, message: note.message.slice(0, longest) };
    this.#noted.set(connectionId, known);
    this.#timer ??= setTimeout(() => void this.write(), writeEvery).unref();
  }

  /** Everything that was noted so far. */
  async write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const noted = [...this.#noted].map(([id, { workedAt, failed }]) => ({
      id,
      worked_at: workedAt ?? null,
      failed_at: failed?.at ?? null,
      failed_in: failed?.what ?? null,
      failure: failed?.message ?? null,
    }));
    this.#noted.clear();
    if (noted.length === 0) return;
    await this.#pool.query(writeNotes, [JSON.stringify(noted)]).catch(this.#onProblem);
  }
}

const writeNotes = `
  update connections c
     set worked_at = greatest(c.worked_at, n.worked_at),
         failed_in = case when n.failed_at > coalesce(c.failed_at, '-infinity') then n.failed_in else c.failed_in end,
         failure = case when n.failed_at > coalesce(c.failed_at, '-infinity') then n.failure else c.failure end,
         failed_at = greatest(c.failed_at, n.failed_at)
    from json_to_recordset($1::json)
         as n(id uuid, worked_at timestamptz, failed_at timestamptz, failed_in text, failure text)
   where c.id = n.id`;
