import os from 'node:os';
import pg from 'pg';
import { ModelKeys } from '../../backend/src/ai/model-keys.ts';
import { assembleEngine, type Engine, type EngineOptions } from '../../backend/src/assemble-engine.ts';
import { openConnectors } from '../../backend/src/connectors/open-connectors.ts';
import { startApi } from '../../backend/src/main.ts';

export interface ApiProcess {
  port: number;
  engine: Engine;
  close(): Promise<void>;
}

export interface ApiProcessOptions extends Pick<EngineOptions, 'passCrashPoint'> {
  url: string;
  masterKey: string;
  port: number;
  /** For deliberately broken servers. */
  breakEngine?: (engine: Engine) => Engine;
}

/** The product's HTTP side with its engine, without a worker, on a database that is migrated already. */
export async function startApiProcess(options: ApiProcessOptions): Promise<ApiProcess> {
  const { url, masterKey, port, passCrashPoint, breakEngine = (engine) => engine } = options;
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const home = os.tmpdir();
  const connectors = await openConnectors(pool, { masterKey, home });
  const modelKeys = new ModelKeys(pool, connectors.vault);
  const onProblem = (): void => undefined;
  const engine = await assembleEngine({ url, onProblem, ...(passCrashPoint ? { passCrashPoint } : {}) });
  const silent = { error: onProblem, warn: onProblem, info: onProblem };
  const config = { port, host: '127.0.0.1', publicUrl: `http://127.0.0.1:${port}`, home };
  const api = await startApi({
    baton: { url, pool, engine: breakEngine(engine), connectors, modelKeys },
    config,
    log: silent,
  });
  return {
    port: api.port,
    engine,
    async close() {
      await api.close();
      await engine.stop();
      await connectors.close();
      await pool.end();
    },
  };
}
