import { once } from 'node:events';
import net from 'node:net';
import { StartProblem } from '../config/start-problem.ts';

/** Looks whether we may listen there, before anything else is started. */
export async function checkPort(port: number, host: string): Promise<void> {
  const server = net.createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (problem) {
    throw portProblem(problem, port, host);
  }
  server.close();
  await once(server, 'close');
}

/** The same sentence when the port was taken between the look and the real start. Other problems pass through. */
export function portProblem(problem: unknown, port: number, host: string): unknown {
  const { code } = problem as { code?: string };
  const why = {
    EADDRINUSE: `found another program listening on it: stop that one, or choose another port ("PORT=${port + 1} npm start")`,
    EACCES: `but this account may not use it: choose a port from 1024 up ("PORT=3000 npm start")`,
    EADDRNOTAVAIL: `but this machine has no address ${host}: correct HOST`,
    ENOTFOUND: `but ${host} is not known here: correct HOST`,
  }[code ?? ''];
  return why ? new StartProblem(`Expected to listen on port ${port}, ${why}.`, { cause: problem }) : problem;
}
