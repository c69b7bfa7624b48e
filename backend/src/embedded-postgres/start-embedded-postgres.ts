import { createClusterIfMissing, readPassword } from './create-cluster.ts';
import { readPostmaster } from './postmaster.ts';
import { preparePlace, type Place } from './prepare-place.ts';
import { addressOf, findOrRunServer } from './run-server.ts';
import { stopServer } from './stop-server.ts';

/** A PostgreSQL of our own, on 127.0.0.1, with its data below Baton's home. */
export interface EmbeddedPostgres {
  /** Address of the database `postgres`, password included: a secret. */
  url: string;
  /** Changes when the server had to be started again. */
  readonly pid: number;
  port: number;
  /** Folder of the cluster; not below `home` when the server's account could not reach it there. */
  folder: string;
  /** True when a server that was already running was found. */
  attached: boolean;
  /** Stops the server and the watch over it. */
  stop(): Promise<void>;
  /** Leaves the server running and only ends the watch. */
  release(): void;
}

export interface EmbeddedOptions {
  /** Folder for the data, e.g. `.baton`. */
  home: string;
  /** Extra server settings, e.g. `max_connections=300`. */
  settings?: string[];
}

/** Milliseconds between two looks at the server. */
const watchEvery = 500;

/**
 * Starts PostgreSQL, or finds the one that already runs on this data. Works as root and as an ordinary user, survives
 * SIGKILL of either side at any point, and starts a server that died again on the same port.
 * @throws StartProblem with one sentence for the reader.
 */
export async function startEmbeddedPostgres({ home, settings = [] }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = preparePlace(home);
  await createClusterIfMissing(place);
  const before = readPostmaster(`${place.cluster}/data`)?.pid;
  const server = await findOrRunServer(place, settings);
  const watch = watchServer(place, settings, server);
  return {
    url: addressOf(server.port, readPassword(place)),
    get pid() {
      return server.pid;
    },
    port: server.port,
    folder: place.cluster,
    attached: before === server.pid,
    release: watch.end,
    async stop() {
      watch.end();
      await watch.settled();
      await stopServer(place);
    },
  };
}

/** Starts the server again when it died; keeps `server.pid` true. */
function watchServer(place: Place, settings: string[], server: { pid: number; port: number }) {
  let starting: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (starting || readPostmaster(`${place.cluster}/data`)) return;
    starting = findOrRunServer(place, settings, server.port)
      .then((again) => void Object.assign(server, { pid: again.pid }))
      .catch(() => undefined) // tried again at the next look
      .finally(() => (starting = undefined));
  }, watchEvery);
  timer.unref();
  return { end: () => clearInterval(timer), settled: async () => starting };
}
