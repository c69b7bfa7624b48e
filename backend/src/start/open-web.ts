import type { Config } from '../config/read-config.ts';
import { startApi, type RunningApi } from '../main.ts';
import { portProblem } from './check-port.ts';
import type { Baton } from './open-baton.ts';
import type { Log } from './open-log.ts';

/** Web page and API on the configured port. */
export async function openWeb(baton: Baton, config: Config, log: Log, pageFolder?: string): Promise<RunningApi> {
  try {
    return await startApi({ baton, config, log, ...(pageFolder !== undefined && { pageFolder }) });
  } catch (problem) {
    throw portProblem(problem, config);
  }
}
