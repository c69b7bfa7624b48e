import type { Pipeline } from '@baton/process-maps';
import { assembleEngine, type Engine, type EngineOptions } from '../../backend/src/assemble-engine.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany, type TestCompany } from './open-test-company.ts';
import { RecordingActions } from './recording-actions.ts';
import { until } from './until.ts';

interface CaseRow {
  status: string;
  seq: number;
  title: string;
  lease_until: Date | null;
  wake_at: Date | null;
}

interface AskRow {
  ask_id: string;
  kind: string;
  state: string;
  level: string;
  question: string;
  owner_id: string;
  backup_id: string | null;
  holder_id: string;
}

/** One company, one published map and an engine of this process on a database of its own. */
export class TestEngine {
  readonly actions = new RecordingActions();
  readonly problems: unknown[] = [];
  readonly database: TestDatabase;
  readonly company: TestCompany;
  private readonly engines: Engine[] = [];

  private constructor(database: TestDatabase, company: TestCompany) {
    this.database = database;
    this.company = company;
  }

  /** @param start false: nobody works yet. */
  static async open(pipeline: Pipeline, start = true): Promise<TestEngine> {
    const database = await openTestDatabase();
    const test = new TestEngine(database, await openTestCompany(database.pool, pipeline));
    if (start) await test.start();
    return test;
  }

  /** The engine that was started last. */
  get engine(): Engine {
    return this.engines.at(-1) as Engine;
  }

  /** Starts one more engine with a worker. */
  async start(options: Partial<EngineOptions> = {}): Promise<Engine> {
    const engine = await assembleEngine({
      url: this.database.url,
      worker: { actions: this.actions, aiSteps: this.actions },
      onProblem: (problem) => this.problems.push(problem),
      ...options,
    });
    this.engines.push(engine);
    return engine;
  }

  /** Stops every engine; what is durable stays. */
  async stopAll(): Promise<void> {
    await Promise.all(this.engines.splice(0).map((engine) => engine.stop(2_000)));
  }

  async close(): Promise<void> {
    await this.stopAll();
    await this.database.close();
  }

  receive(key: string, text = `message ${key}`) {
    const { workspaceId, mapId } = this.company;
    return this.engine.receiveEvent({ workspaceId, mapId, event: { id: key, text, n: 1 }, key });
  }

  async caseRow(caseId: string): Promise<CaseRow> {
    const { rows } = await this.database.pool.query<CaseRow>('select * from cases where id = $1', [caseId]);
    return rows[0] as CaseRow;
  }

  async asks(caseId: string): Promise<AskRow[]> {
    const { rows } = await this.database.pool.query<AskRow>('select * from asks where case_id = $1 order by ask_id', [
      caseId,
    ]);
    return rows;
  }

  /** Kinds of the events in the case's history, oldest first. */
  async history(caseId: string): Promise<string[]> {
    const { rows } = await this.database.pool.query<{ kind: string }>(
      `select event->>'kind' as kind from case_events where case_id = $1 order by seq`,
      [caseId],
    );
    return rows.map((row) => row.kind);
  }

  reaches(caseId: string, status: string): Promise<void> {
    return until(async () => (await this.caseRow(caseId)).status === status, `case ${caseId} is ${status}`);
  }

  answer(caseId: string, askId: string, by: string, choice: string) {
    const { workspaceId } = this.company;
    return this.engine.answerAsk({ workspaceId, caseId, askId, by, choice, reason: 'Looked at it.' });
  }

  setSwitch(
    off: boolean,
    scope: 'everything' | 'map' | 'step' | 'connector' = 'everything',
    target = '',
    running: 'pause' | 'finish' | 'people' = 'pause',
  ) {
    const { workspaceId, people } = this.company;
    return this.engine.setSwitch({ workspaceId, scope, target, off, running, by: people.boss, reason: 'Test.' });
  }
}
