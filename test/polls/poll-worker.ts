/** A process that polls the test's ledger until it is killed. It moves no cases. */
import pg from 'pg';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';
import { openConnectors } from '../../backend/src/connectors/open-connectors.ts';
import { openPollHost } from '../../backend/src/connectors/triggers/polls/open-poll-host.ts';
import { crashAt } from '../crash/crash-points.ts';
import { ledgerConnector } from './ledger-connector.ts';

const { DATABASE_URL: url = '', CRASH_AT: point, MASTER_KEY: masterKey = '' } = process.env;
const pool = new pg.Pool({ connectionString: url, max: 5 });
const onProblem = () => undefined;
const engine = await assembleEngine({ url, onProblem, passCrashPoint: crashAt(point) });
const plugins = [ledgerConnector(pool, { takes: 20 })];
const connectors = await openConnectors(pool, { home: '', masterKey, plugins });
openPollHost({
  ...connectors.calls,
  pool,
  engine,
  onProblem,
  pace: { look: 20, match: 200, hold: 400, atOnce: 2 },
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
