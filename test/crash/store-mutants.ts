import type { Pool } from 'pg';
import type { CaseStore, Completion } from '../../backend/src/engine/ports.ts';

/** Stores that keep what they are given wrongly, each in one way. */

export function withCommit(
  store: CaseStore,
  commit: (completion: Completion) => ReturnType<CaseStore['commit']>,
): CaseStore {
  return {
    claim: (ids) => store.claim(ids),
    renew: (ids) => store.renew(ids),
    release: (cases) => store.release(cases),
    commit,
  };
}

/** The state is written at once, the history a moment later by the same process. */
export function historyInMemory(store: CaseStore, pool: Pool): CaseStore {
  return withCommit(store, async (completion) => {
    const result = await store.commit(completion);
    if (!result.won) return result;
    const { rows } = await pool.query<Record<string, unknown>>(
      'delete from case_events where case_id = $1 and seq = $2 returning case_id, seq, workspace_id, at, event, records',
      [completion.caseId, completion.seq + 1],
    );
    const [row] = rows;
    const again = `insert into case_events (case_id, seq, workspace_id, at, event, records) values ($1, $2, $3, $4, $5, $6)`;
    const { case_id, seq, workspace_id, at, event, records } = row ?? {};
    const values = [case_id, seq, workspace_id, at, JSON.stringify(event), JSON.stringify(records)];
    if (row) setTimeout(() => void pool.query(again, values).catch(() => undefined), 2_000);
    return result;
  });
}

/** A late question goes straight to the map's owner. */
export function skippingTheBackup(store: CaseStore): CaseStore {
  return withCommit(store, (completion) =>
    store.commit({ ...completion, passOn: completion.passOn.map((each) => ({ ...each, to: 'map_owner' })) }),
  );
}

/** Waits end half a second before their time. */
export function inAHurry(store: CaseStore): CaseStore {
  return withCommit(store, (completion) => {
    const sooner = Object.entries(completion.state.timers).map(([id, timer]) => {
      const at = new Date(Date.parse(timer.at) - 500).toISOString();
      return [id, timer.purpose.kind === 'wait' ? { ...timer, at } : timer] as const;
    });
    const wakeAt = completion.wakeAt.map((at) => at && new Date(Date.parse(at) - 500).toISOString());
    return store.commit({ ...completion, wakeAt, state: { ...completion.state, timers: Object.fromEntries(sooner) } });
  });
}

/** What a worker has taken stays its own until it gives it back, even when it has been dead for long. */
export function leasedForEver(store: CaseStore, pool: Pool): CaseStore {
  const keep = (ids: string[]) =>
    pool.query(
      `update cases set lease_until = now() + interval '1 day' where id = any($1::bigint[]) and lease_until is not null`,
      [ids],
    );
  return {
    ...withCommit(store, async (completion) => {
      const result = await store.commit(completion);
      if (result.won) await keep([completion.caseId]);
      return result;
    }),
    async claim(ids) {
      const claimed = await store.claim(ids);
      await keep(claimed.cases.map(({ id }) => id));
      return claimed;
    },
  };
}
