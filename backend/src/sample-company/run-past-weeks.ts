import { ageCase } from './age-case.ts';
import { pastWeeks, type PastArrival } from './past-weeks.ts';
import { findMap, keyOf, settle, unlessOver, type RunningMap, type SampleRun } from './run-sample-cases.ts';
import { maps } from './harbor-and-pine.ts';

/** Cases that run at the same time: each waits for others most of its time. */
const TOGETHER = 3;
/** Questions of one case; more would be a circle. */
const MOST_ANSWERS = 6;
const MINUTE = 60_000;

/**
 * The weeks before the sample's first days: run by the engine and decided like everything else, then dated back, so that
 * measures and reviews have something true to tell. Can be repeated. @returns how many cases were made
 */
export async function runPastWeeks(run: SampleRun, now = new Date()): Promise<number> {
  const running = new Map<string, RunningMap>();
  for (const map of maps) {
    const found = await findMap(run, map);
    if (found) running.set(map.slug, found);
  }
  const left = pastWeeks(now).filter(({ slug }) => running.has(slug));
  let made = 0;
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next && !run.signal.aborted; next = left.shift()) {
      const ran = await runOne(run, running.get(next.slug)!, next, now).catch((problem: unknown) =>
        unlessOver(problem, run.signal),
      );
      if (ran === undefined) left.length = 0;
      else if (ran) made++;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return made;
}

async function runOne(run: SampleRun, map: RunningMap, arrival: PastArrival, now: Date): Promise<boolean> {
  const { engine, workspaceId, pool } = run;
  const { event } = arrival;
  const received = await engine.receiveEvent({ workspaceId, mapId: map.mapId, event, key: keyOf(map.pipeline, event) });
  if (received.repeated) return false;
  const { caseId } = received;
  let worked = 0;
  for (let nth = 0; nth < MOST_ANSWERS; nth++) {
    await settle(run, caseId);
    const took = await answer(run, caseId, arrival, nth);
    if (took === undefined) break;
    worked += took;
  }
  await settle(run, caseId);
  await ageCase(pool, caseId, now.getTime() - arrival.at.getTime() - worked);
  // What people were told then, they have read.
  await pool.query(
    `update notices n set at = a.opened_at, read_at = a.answered_at from asks a
      where n.case_id = $1 and a.case_id = n.case_id and a.ask_id = n.ask_id`,
    [caseId],
  );
  return true;
}

interface Ask {
  ask_id: string;
  owner_id: string;
  backup_id: string | null;
  choices: { id: string }[];
}

/** Answers the case's open question. What nobody foresaw is answered with its first choice. @returns milliseconds it took */
async function answer(run: SampleRun, caseId: string, arrival: PastArrival, nth: number): Promise<number | undefined> {
  const { rows } = await run.pool.query<Ask>(
    `select ask_id, owner_id, backup_id, choices from asks where case_id = $1 and state in ('open', 'acknowledged')`,
    [caseId],
  );
  const [ask] = rows;
  if (!ask) return undefined;
  const meant = arrival.answers[nth];
  const fits = meant && ask.choices.find(({ id }) => id === meant.choice);
  const [first] = ask.choices;
  const given = fits ? meant : { ...usual, choice: first!.id };
  const took = given.afterMinutes * MINUTE;
  await ageCase(run.pool, caseId, took);
  const answered = await run.engine.answerAsk({
    workspaceId: run.workspaceId,
    caseId,
    askId: ask.ask_id,
    by: (arrival.byBackup && ask.backup_id) || ask.owner_id,
    choice: given.choice,
    reason: given.reason,
    reasonCode: given.reasonCode,
    ...(given.edits ? { edits: given.edits } : {}),
  });
  return answered.ok ? took : undefined;
}

const usual = {
  reason: 'It can go on like this.',
  reasonCode: 'as_agreed',
  afterMinutes: 25,
  edits: undefined,
};
