import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Actions, CaseStore, Switches } from '../../backend/src/engine/ports.ts';
import { historyInMemory, inAHurry, leasedForEver, skippingTheBackup, withCommit } from './store-mutants.ts';

/** Deliberately broken engines. The check has to catch every one of them. */
export const mutantNames = [
  'random-key-per-attempt',
  'answer-before-commit',
  'no-deduplication',
  'timer-in-memory',
  'lease-without-fence',
  'retry-unknown-without-key',
  'lost-off-switch',
  'history-in-memory',
  'skips-the-backup',
  'clock-in-a-hurry',
  'lease-for-ever',
  'accepts-every-answer',
] as const;
export type Mutant = (typeof mutantNames)[number];

/** Parts of a worker that a mutant may break. */
export interface WorkerParts {
  actions: Actions;
  wrapStore?: (store: CaseStore) => CaseStore;
  wrapSwitches?: (switches: Switches) => Switches;
}

export function breakWorker(mutant: string | undefined, parts: WorkerParts, pool: Pool): WorkerParts {
  switch (mutant) {
    case 'random-key-per-attempt':
      return { ...parts, actions: withKeys(parts.actions, (key) => `${key}:${randomUUID()}`) };
    case 'retry-unknown-without-key':
      return { ...parts, actions: retryingUnknown(parts.actions) };
    case 'timer-in-memory':
      return { ...parts, wrapStore: (store) => timersInMemory(store, pool) };
    case 'lease-without-fence':
      return { ...parts, wrapStore: (store) => withoutFence(store, pool) };
    case 'lost-off-switch':
      return { ...parts, wrapSwitches: () => ({ mayCall: async () => ({ ok: true }) }) };
    case 'history-in-memory':
      return { ...parts, wrapStore: (store) => historyInMemory(store, pool) };
    case 'skips-the-backup':
      return { ...parts, wrapStore: skippingTheBackup };
    case 'clock-in-a-hurry':
      return { ...parts, wrapStore: inAHurry };
    case 'lease-for-ever':
      return { ...parts, wrapStore: (store) => leasedForEver(store, pool) };
    default:
      return parts;
  }
}

function withKeys(actions: Actions, change: (key: string) => string): Actions {
  return { run: (command, context) => actions.run(command, { ...context, key: change(context.key) }) };
}

/** Believes that a lost answer means that nothing happened, even where the vendor knows no keys. */
function retryingUnknown(actions: Actions): Actions {
  return {
    async run(command, context) {
      const result = await actions.run(command, context);
      if (result.ok !== false || result.failure.code !== 'unknown_outcome') return result;
      return actions.run(command, context);
    },
  };
}

/** Nothing is written down about when a waiting case should move; the process remembers. */
function timersInMemory(store: CaseStore, pool: Pool): CaseStore {
  const forgetful = withCommit(store, async (completion) => {
    const moments = Object.values(completion.state.timers).map((timer) => Date.parse(timer.at));
    const result = await store.commit({ ...completion, wakeAt: [] });
    if (!result.won || moments.length === 0) return result;
    await pool.query('update cases set wake_at = null where id = $1', [completion.caseId]);
    const due = `update cases set wake_at = now() - interval '1 minute' where id = $1 and finished_at is null`;
    setTimeout(() => void pool.query(due, [completion.caseId]), Math.max(0, Math.min(...moments) - Date.now()));
    return result;
  });
  return { ...forgetful, release: (cases) => store.release(cases.map(({ id }) => ({ id, recheckAt: null }))) };
}

/** Trusts that the lease kept everybody else away. */
function withoutFence(store: CaseStore, pool: Pool): CaseStore {
  return withCommit(store, async (completion) => {
    const { worker } = store as unknown as { worker: string };
    const { rows } = await pool.query<{ seq: number }>(
      'update cases set lease_owner = $2 where id = $1 returning seq',
      [completion.caseId, worker],
    );
    return store.commit({ ...completion, seq: rows[0]?.seq ?? completion.seq, consumes: [] });
  });
}
