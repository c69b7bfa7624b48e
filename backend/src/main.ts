import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { learnFromAnswer } from './ai/learn-from-answer.ts';
import type { Config } from './config/read-config.ts';
import { listRoutes, type Route } from './http/check-routes.ts';
import type { Log } from './http/log.ts';
import { openApi } from './http/open-api.ts';
import { createDataSource } from './persistence/data-source.ts';
import { removeSampleCompany } from './sample-company/remove-sample-company.ts';
import { issueSignInLink } from './sessions/sign-in-links.ts';
import type { Baton } from './start/open-baton.ts';

export interface ApiOptions {
  baton: Pick<Baton, 'url' | 'pool' | 'engine' | 'connectors' | 'modelKeys'>;
  config: Pick<Config, 'port' | 'host' | 'publicUrl' | 'home'>;
  /** Folder with the built web page; absent: only the API is served. */
  pageFolder?: string;
  log: Log;
  /** Check every answer against the contract: tests and development. */
  checkAnswers?: boolean;
}

export interface RunningApi {
  /** The port that it listens on; interesting when 0 was asked for. */
  port: number;
  /** A new one-time link for the account with this e-mail address, or for the first admin. */
  signInLink(email?: string): Promise<string | undefined>;
  /** Every route with the right that it needs. */
  routes: Route[];
  /** Takes nothing new and lets what is under way end; does not close the parts that it was given. */
  close(): Promise<void>;
}

/** Connections of the HTTP side; the engine has its own. */
const connections = 8;

/** Web page, API and intake on one port. @throws with code EADDRINUSE when the port is taken */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { baton, config, pageFolder, log, checkAnswers = false } = options;
  const source = await createDataSource(baton.url, connections).initialize();
  try {
    const app = await openApi({
      source,
      url: baton.url,
      engine: baton.engine,
      learn: (answered) =>
        learnFromAnswer(baton.pool, answered).then(
          () => undefined,
          (problem: unknown) => log.warn({ problem }, 'an answer could not be kept as an example'),
        ),
      removeSample: (removal) => removeSampleCompany(baton.pool, removal),
      plugins: baton.connectors.host,
      installing: baton.connectors,
      vault: baton.connectors.vault,
      connect: baton.connectors.connect,
      accounts: baton.connectors,
      modelKeys: baton.modelKeys,
      log,
      settings: {
        publicUrl: config.publicUrl,
        // TLS ends in front of Baton, so an https address means that a proxy is there.
        behindProxy: config.publicUrl.startsWith('https:'),
        checkAnswers,
        ...(pageFolder !== undefined && { pageFolder }),
      },
    });
    await app.listen(config.port, config.host);
    return {
      port: (app.getHttpServer().address() as AddressInfo).port,
      routes: listRoutes(app),
      signInLink: (email) => issueSignInLink(source, config.publicUrl, email),
      async close() {
        await app.close();
        await source.destroy();
      },
    };
  } catch (problem) {
    await source.destroy();
    throw problem;
  }
}
