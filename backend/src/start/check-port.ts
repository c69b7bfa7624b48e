import { once } from 'node:events';
import net from 'node:net';
import type { Config } from '../config/read-config.ts';
import { StartProblem } from '../config/start-problem.ts';
import { servesAlready } from './process-list.ts';

export type Listening = Pick<Config, 'port' | 'host' | 'home' | 'publicUrl'>;

/** Looks whether we may listen there, before anything else is started. */
export async function checkPort(place: Listening): Promise<void> {
  const { port, host } = place;
  const server = net.createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (problem) {
    throw portProblem(problem, place);
  }
  server.close();
  await once(server, 'close');
}

/** The same sentence when the port was taken between the look and the real start. Other problems pass through. */
export function portProblem(problem: unknown, { port, host, home, publicUrl }: Listening): unknown {
  const { code } = problem as { code?: string };
  if (code === 'EADDRINUSE' && servesAlready(home, port)) {
    return new StartProblem(
      `Expected to start Baton, found it running already with the data in ${home}: open ${publicUrl}, or stop that one first.`,
      { cause: problem },
    );
  }
  const why = {
    EADDRINUSE: `found another program listening on it: stop that one, or choose another port ("PORT=${port + 1} npm start")`,
    EACCES: `but this account may not use it: choose a port from 1024 up ("PORT=3000 npm start")`,
    EADDRNOTAVAIL: `but this machine has no address ${host}: correct HOST`,
    ENOTFOUND: `but ${host} is not known here: correct HOST`,
  }[code ?? ''];
  return why ? new StartProblem(`Expected to listen on port ${port}, ${why}.`, { cause: problem }) : problem;
}
