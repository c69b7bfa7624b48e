import path from 'node:path';
import type { Config } from '../config/read-config.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { openBaton } from './open-baton.ts';
import { openLog, problemLogger } from './open-log.ts';
import { openSample } from './open-sample.ts';
import { joinProcesses, type ProcessList } from './process-list.ts';
import type { Progress } from './progress.ts';

export interface Faces {
  api: boolean;
  worker: boolean;
}

export interface Running {
  signInLink: string | undefined;
  stop(): Promise<void>;
}

export interface StartOptions {
  config: Config;
  faces: Faces;
  progress: Progress;
  /** Folder with the built web page; absent in development, where Vite serves it. */
  pageFolder?: string;
}

type Close = () => Promise<void>;

/** Database, engine, sample company and web, in this order; on a problem, what was already started is stopped again. */
export async function startParts({ config, faces, progress, pageFolder }: StartOptions): Promise<Running> {
  const closes: Close[] = [];
  const stop = async (): Promise<void> => {
    for (let close = closes.pop(); close; close = closes.pop()) await close();
  };
  try {
    const url = config.databaseUrl ?? (await startDatabase(config, faces, progress, closes));
    const log = openLog(config);
    const onProblem = problemLogger(log);
    const baton = await progress.part(
      'Engine',
      () => openBaton({ url, config, works: faces.worker, onProblem }),
      () => 'ready',
    );
    closes.push(() => baton.close());
    if (config.sampleCompany) closes.push(await openSample({ baton, progress, onProblem, runCases: faces.worker }));
    if (!faces.api) return { signInLink: undefined, stop };
    // Loaded here, because a worker starts faster without the web framework.
    const { openWeb } = await import('./open-web.ts');
    const web = await openWeb(baton, config, log, pageFolder);
    closes.push(() => web.close());
    return { signInLink: await web.signInLink(), stop };
  } catch (problem) {
    await stop().catch(() => undefined); // the first problem is the one to tell
    throw problem;
  }
}

async function startDatabase(config: Config, faces: Faces, progress: Progress, closes: Close[]): Promise<string> {
  const postgres = await progress.part(
    'Database',
    () => startEmbeddedPostgres({ home: config.home }),
    ({ attached, folder }) => `${attached ? 'found running' : 'started'}, data in ${shortPath(folder)}`,
  );
  closes.push(leaveDatabase(postgres, joinProcesses(config.home, faces.api ? config.port : undefined)));
  return postgres.url;
}

/** The last process that uses the database stops it. */
function leaveDatabase(postgres: EmbeddedPostgres, processes: ProcessList): Close {
  return async () => {
    if (processes.leave()) await postgres.stop();
    else postgres.release();
  };
}

/** As a reader in this folder would write it. */
function shortPath(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith('..') ? folder : relative;
}
