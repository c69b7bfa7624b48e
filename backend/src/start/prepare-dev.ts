import { once } from 'node:events';
import net from 'node:net';
import { readConfig } from '../config/read-config.ts';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { joinProcesses } from './process-list.ts';

/** Vite's own port, or the next ones while other pages are being worked on. */
const firstPagePort = 5173;

export interface DevParts {
  /** For the server and for Vite. */
  environment: Record<string, string>;
  pageAddress: string;
  stop(): Promise<void>;
}

/** Starts what outlives a restart of the server: the database. */
export async function prepareDev(): Promise<DevParts> {
  const config = readConfig();
  const postgres = config.databaseUrl ? undefined : await startEmbeddedPostgres({ home: config.home });
  const processes = joinProcesses(config.home);
  const pagePort = await freeFrom(firstPagePort);
  const pageAddress = `http://localhost:${pagePort}`;
  return {
    pageAddress,
    environment: {
      DATABASE_URL: config.databaseUrl ?? postgres?.url ?? '',
      PUBLIC_URL: pageAddress,
      BATON_SERVER: `http://127.0.0.1:${config.port}`,
      BATON_SERVER_PORT: String(config.port),
      BATON_PAGE_PORT: String(pagePort),
      NODE_NO_WARNINGS: '1',
    },
    async stop() {
      const last = processes.leave();
      if (last) await postgres?.stop();
      else postgres?.release();
    },
  };
}

/** The first port from here up that nobody listens on. Vite takes it strictly, so that the printed address is true. */
async function freeFrom(port: number): Promise<number> {
  const server = net.createServer().listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EADDRINUSE') return freeFrom(port + 1);
    throw problem;
  }
  server.close();
  await once(server, 'close');
  return port;
}
