import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { evaluateValue, type Json, type Pipeline } from '@baton/process-maps';
import { learnFromAnswer } from '../ai/learn-from-answer.ts';
import type { Engine } from '../assemble-engine.ts';
import { IntakeRefused } from '../persistence/intake/intake.ts';
import { ageCase } from './age-case.ts';
import { maps, type SampleMap } from './harbor-and-pine.ts';
import { sampleLines } from './library-files.ts';
import { decisionsOf, type Decision } from './sample-decisions.ts';

export interface SampleRun {
  pool: pg.Pool;
  engine: Pick<Engine, 'receiveEvent' | 'answerAsk'>;
  workspaceId: string;
  /** Ends the run at the next step, e.g. when the server stops. */
  signal: AbortSignal;
}

export interface RunningMap {
  map: SampleMap;
  mapId: string;
  pipeline: Pipeline;
  decisions: Decision[];
}

interface Arrival {
  running: RunningMap;
  event: { [field: string]: Json };
  /** How long ago it arrives, in milliseconds, when its case is finished by now. */
  age: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How far back the oldest finished case reaches, in milliseconds. */
const SPREAD = 6 * 24 * HOUR;
/** Milliseconds that one case may take to come to rest. */
const PATIENCE = 30_000;

/**
 * Gives the sample company a past: every sample message and lead is received by the engine, runs through the published map
 * and is decided by the named people. Afterwards each case is dated back. A case that is there already is left alone, so
 * the run can be repeated. @returns how many cases were made
 */
export async function runSampleCases(run: SampleRun): Promise<number> {
  let made = 0;
  for (const arrival of await arrivals(run)) {
    if (run.signal.aborted) return made;
    const ran = await runOne(run, arrival).catch((problem: unknown) => unlessOver(problem, run.signal));
    if (ran === undefined) return made;
    if (ran) made++;
  }
  return made;
}

/** What arrives at all maps, oldest first. */
async function arrivals(run: SampleRun): Promise<Arrival[]> {
  const all: Arrival[] = [];
  for (const map of maps) {
    const running = await findMap(run, map);
    const lines = running ? sampleLines(map.slug, map.arrivals.file) : [];
    lines.forEach((event, place) => {
      all.push({ running: running!, event, age: SPREAD * (1 - place / lines.length) + 20 * MINUTE });
    });
  }
  return all.sort((a, b) => b.age - a.age);
}

/** The server may stop, or somebody may remove the sample company, while its cases are still being made. */
export function unlessOver(problem: unknown, signal: AbortSignal): undefined {
  if (!signal.aborted && !(problem instanceof IntakeRefused)) throw problem;
}

export async function findMap({ pool, workspaceId }: SampleRun, map: SampleMap): Promise<RunningMap | undefined> {
  const { rows } = await pool.query<{ id: string; pipeline: Pipeline }>(
    `select m.id, v.pipeline from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
      where m.workspace_id = $1 and m.slug = $2 and m.sample`,
    [workspaceId, map.slug],
  );
  return rows[0] && { map, mapId: rows[0].id, pipeline: rows[0].pipeline, decisions: decisionsOf(map.slug) };
}

async function runOne(run: SampleRun, { running, event, age }: Arrival): Promise<boolean> {
  const { engine, workspaceId } = run;
  const key = keyOf(running.pipeline, event);
  const received = await engine.receiveEvent({ workspaceId, mapId: running.mapId, event, key });
  if (received.repeated) return false;
  const mine = running.decisions.filter((decision) => decision.id === event[running.map.arrivals.id]);
  for (const decision of mine) {
    await settle(run, received.caseId);
    await decide(run, received.caseId, decision);
  }
  const status = await settle(run, received.caseId);
  const late = mine.find((decision) => decision.late);
  await ageCase(run.pool, received.caseId, await ageFor(run, received.caseId, status, late ? 1.1 : 0.45, age));
  return true;
}

export function keyOf(pipeline: Pipeline, event: Json): string {
  const key = evaluateValue(pipeline, { expr: pipeline.trigger.key }, { data: { [pipeline.trigger.gives]: event } });
  if (!key.ok) throw new Error(`A sample event has no key: ${key.why}`);
  return typeof key.value === 'string' ? key.value : JSON.stringify(key.value);
}

/** Waits until nobody moves the case. @returns its status then */
export async function settle({ pool, signal }: SampleRun, caseId: string): Promise<string> {
  for (const until = Date.now() + PATIENCE; Date.now() < until && !signal.aborted; await pause(30)) {
    const { rows } = await pool.query<{ status: string }>(
      `select status from cases c
        where id = $1 and status <> 'running' and lease_until is null
          and not exists (select 1 from case_inbox i where i.case_id = c.id)`,
      [caseId],
    );
    if (rows[0]) return rows[0].status;
  }
  throw new Error(`The sample case ${caseId} did not come to rest.`);
}

/** The person who has the question answers it, some time after it came up. */
async function decide(run: SampleRun, caseId: string, decision: Decision): Promise<void> {
  if (decision.late) return;
  const { rows } = await run.pool.query<{ ask_id: string; holder_id: string }>(
    `select ask_id, holder_id from asks where case_id = $1 and step = $2 and state in ('open', 'acknowledged')`,
    [caseId, decision.step],
  );
  const [ask] = rows;
  if (!ask) return;
  await ageCase(run.pool, caseId, decision.after_minutes * MINUTE);
  const { choice, reason, edits } = decision;
  const answer = {
    workspaceId: run.workspaceId,
    caseId,
    askId: ask.ask_id,
    by: ask.holder_id,
    choice,
    reason,
    ...(edits ? { edits } : {}),
  };
  const answered = await run.engine.answerAsk(answer);
  if (!answered.ok)
    throw new Error(`The sample decision for ${decision.id} was not taken: ${JSON.stringify(answered)}`);
  await learnFromAnswer(run.pool, answer);
}

/** Finished cases are spread over the past days; an open question stays within its time, but for the late one. */
async function ageFor(run: SampleRun, caseId: string, status: string, share: number, age: number): Promise<number> {
  if (status === 'waiting') return 20 * HOUR;
  if (status !== 'stopped') return age;
  const { rows } = await run.pool.query<{ left: number }>(
    `select min(answer_within_ms) as left from asks where case_id = $1 and state in ('open', 'acknowledged')`,
    [caseId],
  );
  return Number(rows[0]?.left ?? 0) * share;
}
