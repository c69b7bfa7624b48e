import type pg from 'pg';
import { createAiSteps } from '../ai/create-ai-steps.ts';
import { ModelKeys } from '../ai/model-keys.ts';
import { assembleEngine, type Engine } from '../assemble-engine.ts';
import { ChaseHost } from '../chasing/chase-host.ts';
import type { Config } from '../config/read-config.ts';
import { openConnectors, type Connectors } from '../connectors/open-connectors.ts';
import { openPollHost } from '../connectors/triggers/polls/open-poll-host.ts';
import { NoticeHost } from '../notices/notice-host.ts';
import { sendNotice } from '../notices/send-notice.ts';
import { PipelineCache } from '../persistence/case-store/pipeline-cache.ts';
import { openDatabase } from '../persistence/open-database.ts';

/** What one process of Baton is made of, whichever of its faces it shows. */
export interface Baton {
  url: string;
  pool: pg.Pool;
  connectors: Connectors;
  modelKeys: ModelKeys;
  engine: Engine;
  /** In the reverse order of opening. */
  close(): Promise<void>;
}

export interface OpenBatonOptions {
  /** Address of the database. */
  url: string;
  config: Config;
  /** Whether this process moves cases, or only takes events and answers. */
  works: boolean;
  /** Told about what went wrong and was survived. */
  onProblem: (problem: unknown) => void;
}

/** Database (migrated), connectors, AI steps and engine. */
export async function openBaton({ url, config, works, onProblem }: OpenBatonOptions): Promise<Baton> {
  const pool = await openDatabase(url, { onIdleError: onProblem });
  const connectors = await openConnectors(pool, { ...config, log: onProblem, onProblem });
  const modelKeys = new ModelKeys(pool, connectors.vault, config.anthropicApiKey);
  const worker = () => ({ actions: connectors.actions, aiSteps: createAiSteps({ pool, modelKeys }) });
  const engine = await assembleEngine({ url, onProblem, ...(works && { worker: worker() }) });
  const { messages } = connectors;
  const polls = works ? openPollHost({ ...connectors.calls, pool, engine, messages, onProblem }) : undefined;
  const mayCall: Parameters<typeof connectors.subscriptions.host>[0]['mayCall'] = (site) =>
    engine.switches.mayCall({ ...site, step: '' });
  const subscriptions = works ? connectors.subscriptions.host({ mayCall, onProblem }) : undefined;
  subscriptions?.start();
  const told = works ? noticeHost({ pool, connectors, engine, publicUrl: config.publicUrl, onProblem }) : undefined;
  told?.start();
  const { clock } = engine;
  const chases = works ? new ChaseHost({ pool, pipelines: new PipelineCache(pool), clock, onProblem }) : undefined;
  chases?.start();
  const keepAlive = works ? connectors.signIns.keepAlive(onProblem) : undefined;
  return {
    url,
    pool,
    connectors,
    modelKeys,
    engine,
    async close() {
      await chases?.stop();
      await told?.stop();
      await polls?.stop();
      await subscriptions?.stop();
      await keepAlive?.stop();
      await engine.stop();
      await connectors.close();
      await pool.end();
    },
  };
}

type NoticeParts = Pick<Baton, 'pool' | 'connectors' | 'engine'> &
  Pick<Config, 'publicUrl'> &
  Pick<OpenBatonOptions, 'onProblem'>;

function noticeHost({ pool, connectors, engine, publicUrl, onProblem }: NoticeParts): NoticeHost {
  const { owners, clock, switches } = engine;
  const { host, tries } = connectors;
  return new NoticeHost({ pool, owners, clock, send: sendNotice({ host, tries, switches }), publicUrl, onProblem });
}
