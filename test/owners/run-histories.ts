import pg from 'pg';
import { createDataSource } from '../../backend/src/persistence/data-source.ts';
import { Random } from '../crash/random.ts';
import { Acts } from './acts.ts';
import { CompanyEngine } from './company-engine.ts';
import type { Mutant } from './mutants.ts';
import { openWorld } from './owners-world.ts';
import { VirtualClock } from './virtual-clock.ts';
import { Watch } from './watch.ts';

export interface HistoriesOptions {
  seed: number;
  histories: number;
  /** Acts of one history. */
  acts: number;
  mutant?: Mutant;
  /** Ends after the first history that breaks something. */
  stopAtFirst?: boolean;
}

export interface HistoriesResult {
  histories: number;
  acts: number;
  questions: number;
  /** How often a question changed hands. */
  handed: number;
  /** How often what happened, in words without names. */
  kinds: Record<string, number>;
  violations: string[];
}

/** Summers and winters of a year far away: nothing is due by the clock of the machine. */
const starts = ['2041-03-27T08:00:00.000Z', '2041-10-24T07:00:00.000Z', '2041-06-03T10:00:00.000Z'];

/** Random histories, each of a company of its own in one database. @param url of a migrated, empty database */
export async function runHistories(url: string, options: HistoriesOptions): Promise<HistoriesResult> {
  const { seed, histories, acts, mutant = {}, stopAtFirst = false } = options;
  const pool = new pg.Pool({ connectionString: url, max: 6 });
  pool.on('error', () => undefined);
  const source = await createDataSource(url, 4).initialize();
  const result: HistoriesResult = { histories: 0, acts: 0, questions: 0, handed: 0, kinds: {}, violations: [] };
  try {
    for (const statement of mutant.database ?? []) await pool.query(statement);
    for (let nth = 0; nth < histories; nth++) {
      const random = new Random(seed + nth);
      const clock = new VirtualClock(random.pick(starts));
      const world = await openWorld(pool, random);
      const engine = new CompanyEngine(pool, source, clock, (parts) => mutant.parts?.(parts, pool) ?? parts);
      const watch = new Watch(pool, world);
      const stage = { pool, world, engine, clock, random };
      await oneHistory(stage, watch, acts, result);
      if (!(await engine.log.chainHolds(world.workspaceId)))
        watch.violations.push('the chain of the log does not hold');
      result.histories++;
      result.violations.push(...watch.violations.map((text) => `${text} (seed ${seed + nth})`));
      if (stopAtFirst && result.violations.length > 0) break;
    }
    const { rows } = await pool.query<{ questions: number; handed: number }>(
      `select (select count(*)::int from asks) as questions,
              (select count(*)::int from notices where kind = 'taken_over') as handed`,
    );
    return { ...result, ...rows[0]! };
  } finally {
    await source.destroy();
    await pool.end();
  }
}

async function oneHistory(
  stage: ConstructorParameters<typeof Acts>[0],
  watch: Watch,
  acts: number,
  result: HistoriesResult,
): Promise<void> {
  const { random, engine, world, clock } = stage;
  const { list } = new Acts(stage);
  const weights = list.flatMap(([weight, act]) => Array.from({ length: weight }, () => act));
  for (let count = 0; count < acts; count++) {
    const did = await random.pick(weights)();
    if (did === undefined) continue;
    result.acts++;
    const kind = did.replace(/^[\w ]+ (leaves|returns|is away|may not leave)$/, 'somebody $1');
    result.kinds[kind] = (result.kinds[kind] ?? 0) + 1;
    // Now and then nobody is there to move anything: what the rows say has to be right all the same.
    if (random.chance(0.25)) await watch.look(clock.now(), `${did}, the server is down`);
    else {
      await engine.settle(world.workspaceId);
      await watch.lookAtRest(clock.now(), did);
    }
  }
}
