import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The real command, as a process of its own. */
export interface RealBaton {
  port: number;
  url: string;
  child: ChildProcess;
  /** What it has written so far. */
  said(): { out: string; err: string };
  /** Resolves when it says that it is ready. Rejects with everything it said when it ends instead. */
  ready(): Promise<void>;
  ended: Promise<Ended>;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** Runs the command of `npm start`, or of `npm run dev`, on the Node that npm itself runs on, which may be an older one. */
export async function runBaton(
  environment: NodeJS.ProcessEnv,
  args: string[] = [],
  script: 'start' | 'dev' = 'start',
): Promise<RealBaton> {
  const port = Number(environment['PORT'] || (await freePort()));
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  const child = spawn(node, [path.join(project, `backend/scripts/${script}.mjs`), ...args], {
    cwd: project,
    env: { ...without(process.env, /^(NODE_OPTIONS|DATABASE_URL|BATON_|JEST_)/), ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (text.out += String(chunk)));
  child.stderr.on('data', (chunk) => (text.err += String(chunk)));
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, ...text }));
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    child,
    said: () => ({ ...text }),
    ready: () => Promise.race([saysReady(child, text), ended.then(failed)]),
    ended,
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A folder with a space in its name, below the system's temporary folder. */
export function temporaryHome(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton start '));
  chmodSync(folder, 0o755); // run as root, PostgreSQL has an account of its own
  return folder;
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function saysReady(child: ChildProcess, text: { out: string }): Promise<void> {
  while (!/Ready in .*(\n|$)[^]*Stop/.test(text.out)) await once(child.stdout!, 'data');
}

function failed({ code, out, err }: Ended): never {
  throw new Error(`Expected the command to become ready, but it ended with ${String(code)}:\n${out}\n${err}`);
}

function without(environment: NodeJS.ProcessEnv, names: RegExp): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.test(name)));
}
