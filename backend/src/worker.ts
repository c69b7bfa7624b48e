/**
 * One worker: moves cases and serves nothing. Any number of them may run against the same database; each may die at any
 * time. `DATABASE_URL` says where; without it, it shares the embedded database of this installation. SIGTERM lets what is
 * in flight end first.
 */
import { runStart } from './start/run-start.ts';

await runStart(['worker']);
