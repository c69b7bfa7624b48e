/** A worker whose calls are noted in a table, so that what it did outlives it. Killed by the test at any moment. */
import pg from 'pg';
import type { RunAction, RunAi, UndoAction } from '@baton/process-maps';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';
import type { CallContext, StepResult } from '../../backend/src/engine/ports.ts';

const { DATABASE_URL: url = '' } = process.env;
const pool = new pg.Pool({ connectionString: url, max: 4 });
pool.on('error', () => undefined);

async function note(step: string, context: CallContext): Promise<StepResult> {
  await pool.query('insert into noted_calls (key, step) values ($1, $2)', [context.key, step]);
  return { ok: true, output: { id: step } };
}

const actions = {
  run: (command: RunAction | RunAi, context: CallContext) => note(command.step, context),
  undo: (command: UndoAction, _done: unknown, context: CallContext) => note(`undo ${command.step}`, context),
};

await assembleEngine({ url, worker: { actions, aiSteps: actions }, onProblem: () => undefined });
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
