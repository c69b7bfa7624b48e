import path from 'node:path';
import pino from 'pino';
import { makeDataFolder } from '../config/make-folder.ts';
import type { Config } from '../config/read-config.ts';

/** As much of pino as Baton uses. */
export interface Log {
  error(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  info(facts: object, text: string): void;
}

/**
 * One JSON object a line. With a database of its own Baton belongs to a person at a terminal, which stays calm: the log
 * is the file `baton.log` in its home. Otherwise it is a service among others: the log is the error output.
 */
export function openLog(config: Config): Log {
  const target = config.databaseUrl ? 2 : path.join(config.home, 'baton.log');
  if (typeof target === 'string') makeDataFolder(config.home);
  return pino({ level: config.logLevel, base: { pid: process.pid } }, pino.destination({ dest: target, sync: false }));
}

/** Problems are logged by code and message; what else hangs on them may hold customers' data or secrets. */
export function problemLogger(log: Log): (problem: unknown) => void {
  return (problem) => {
    if (typeof problem === 'string') return log.warn({}, problem);
    const { code, message } = problem as { code?: string; message?: string };
    log.warn({ code }, message ?? 'a problem without a message');
  };
}
