import type { TestPostgres } from '../database/start-test-postgres.ts';
import { checkAll } from './check/check-all.ts';
import { readTables } from './check/facts.ts';
import { openStage, type Stage, type StageOptions } from './open-stage.ts';
import { settle } from './settle.ts';

export interface RunOptions extends StageOptions {
  kills: number;
  eventsPerSecond: number;
}

export interface RunResult {
  kills: number;
  workerKills: number;
  apiKills: number;
  postgresKills: number;
  freezes: number;
  acknowledged: number;
  cases: number;
  historyEntries: number;
  vendorKeys: number;
  keysSentAgain: number;
  answers: number;
  offWindows: number;
  /** Seconds from the last kill to the last history entry. */
  drainSeconds: number;
  violations: Record<string, string[]>;
}

/** One run: load, people, switches and kills at the same time; then quiet; then the check. */
export async function runOnce(server: Pick<TestPostgres, 'url' | 'pid'>, options: RunOptions): Promise<RunResult> {
  const stage = await openStage(server, options);
  const { posts, senders, people, switching, killer, pool } = stage;
  try {
    for (const post of posts) post.start();
    const living = Promise.all([senders.run(options.eventsPerSecond), people.run()]);
    const switched = switching.run();
    await killer.run(options.kills);
    // Load without kills: whoever overlooks the switch is seen.
    await switching.atLeast(2);
    switching.stop();
    await Promise.all([senders.finish(), switched]);
    const drainSeconds = await settle(pool);
    people.stop();
    await living;
    return await judge(stage, drainSeconds);
  } finally {
    people.stop();
    switching.stop();
    await stage.close();
  }
}

async function judge(stage: Stage, drainSeconds: number): Promise<RunResult> {
  const { pool, posts, vendor, senders, people, switching, killer } = stage;
  const tables = await readTables(pool);
  const found = checkAll({
    ...tables,
    acknowledged: senders.acknowledged,
    acceptedAnswers: people.accepted,
    offWindows: switching.windows,
    ledger: vendor.ledger,
  });
  const ownEnds = posts.flatMap((post) => post.ownEnds);
  const keys = Map.groupBy(vendor.ledger, (call) => call.key);
  return {
    kills: killer.kills,
    workerKills: killer.workerKills,
    apiKills: killer.apiKills,
    postgresKills: killer.postgresKills,
    freezes: killer.freezes,
    acknowledged: senders.acknowledged.size,
    cases: tables.cases.length,
    historyEntries: tables.events.length,
    vendorKeys: keys.size,
    keysSentAgain: [...keys.values()].filter((calls) => calls.length > 1).length,
    answers: people.accepted.length,
    offWindows: switching.windows.length,
    drainSeconds,
    violations: withoutEmpty({ ...found, ownEnds, unanswered: senders.unanswered }),
  };
}

function withoutEmpty(lists: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
