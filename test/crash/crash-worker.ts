/** A real worker with the crash test's vendor behind it, and, when told so, one broken part. */
import pg from 'pg';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';
import { crashAt } from './crash-points.ts';
import { breakWorker } from './mutants.ts';
import { VendorActions } from './vendor-actions.ts';

const { DATABASE_URL: url = '', VENDOR_URL: vendor = '', MUTANT: mutant, CRASH_AT: point } = process.env;
// A database that is away at the start ends the process; it is started again.
process.on('uncaughtException', () => process.exit(1));
const pool = new pg.Pool({ connectionString: url, max: 2 });
pool.on('error', () => undefined);
const steps = new VendorActions(vendor);
const { actions, wrapStore, wrapSwitches } = breakWorker(mutant, { actions: steps }, pool);

const engine = await assembleEngine({
  url,
  worker: { actions, aiSteps: steps },
  onProblem: () => undefined,
  passCrashPoint: crashAt(point),
  ...(wrapStore ? { wrapStore } : {}),
  ...(wrapSwitches ? { wrapSwitches } : {}),
});
process.on(
  'SIGTERM',
  () =>
    void engine
      .stop()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
