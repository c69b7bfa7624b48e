import type { Json } from '@baton/process-maps';
import type pg from 'pg';
import { inTransaction } from '../../../persistence/durable/in-transaction.ts';
import type { Poll, PollOutcome, SetAside } from './poll.ts';
import { claimStatement, matchStatement } from './poll-statements.ts';

/** A trigger that is polled, as the matching with published maps needs it. */
export interface PolledTrigger {
  connector: string;
  event: string;
  needsAccount: boolean;
}

/** What one page leaves behind. */
export interface PageSaved {
  cursor: Json;
  outcome: PollOutcome;
  setAside: readonly SetAside[];
}

/** Polls in PostgreSQL: who looks for what, up to where, and when again. */
export class PollStore {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Brings the polls in line with the published maps and the connected accounts. One process at a time; others pass. */
  async match(triggers: readonly PolledTrigger[]): Promise<void> {
    const given = triggers.map(({ connector, event, needsAccount }) => ({ connector, event, needs: needsAccount }));
    await inTransaction(this.#pool, async (client) => {
      const { rows } = await client.query<{ mine: boolean }>(
        `select pg_try_advisory_xact_lock(hashtextextended('baton:match-polls', 0)) as mine`,
      );
      if (rows[0]?.mine) await client.query(matchStatement, [JSON.stringify(given)]);
    });
  }

  /** Up to `most` due polls, which nobody else looks at for `holdMs` milliseconds. */
  async claim(most: number, holdMs: number): Promise<Poll[]> {
    const { rows } = await this.#pool.query<Omit<Poll, 'cursor'> & { cursor: Json }>(claimStatement, [most, holdMs]);
    return rows.map((row) => ({ ...row, cursor: row.cursor ?? undefined }));
  }

  /** Inside the transaction of the page's cases. False: somebody else has taken over, so nothing may be kept. */
  async savePage(poll: Poll, page: PageSaved, client: pg.PoolClient): Promise<boolean> {
    const { outcome } = page;
    const more = outcome.next === 'at_once';
    const saved = await client.query(
      `update polls set cursor = $3, looked_at = now(), failures = 0, problem = null,
              due_at = now() + $4 * interval '1 ms', held_until = null, pages = case when $5 then pages + 1 else 0 end
        where map_id = $1 and turn = $2 and place = $6`,
      [poll.mapId, poll.turn, JSON.stringify(page.cursor), more ? 0 : outcome.waitMs, more, poll.place],
    );
    if (saved.rowCount !== 1) return false;
    const { workspaceId, mapId, connector, event } = poll;
    for (const { eventId, data, reason } of page.setAside) {
      await client.query(
        `insert into set_aside_events (workspace_id, map_id, connector, event, event_id, data, reason)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [workspaceId, mapId, connector, event, eventId, JSON.stringify(data), reason],
      );
    }
    return true;
  }

  /** The cursor stays: the next look starts where this one did. Without a problem it was only put off. */
  async putOff(poll: Poll, waitMs: number, problem?: string): Promise<void> {
    await this.#pool.query(
      `update polls set due_at = now() + $3 * interval '1 ms', held_until = null, pages = 0,
              failures = case when $4::text is null then failures else failures + 1 end, problem = coalesce($4, problem)
        where map_id = $1 and turn = $2 and place = $5`,
      [poll.mapId, poll.turn, waitMs, problem ?? null, poll.place],
    );
  }
}
