// Baton runs on the Node version that npm brought with it. Started with another one, a command starts itself again on
// that; this file therefore has to be readable by any Node from version 20 on.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const needed = 26;

/** Resolves at once on the right Node; otherwise runs `script` there and ends this process with its exit code. */
export async function useOwnNode(script) {
  if (Number(process.versions.node.split('.')[0]) >= needed) return endWithStarter();
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(ownNode(), [fileURLToPath(script), ...process.argv.slice(2)], { stdio });
  // Ctrl+C in a terminal reaches the child a second time; it takes both as one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await new Promise((resolve) => child.on('exit', (...end) => resolve(end)));
  process.exit(signal ? 1 : code);
}

/** When the older Node that started this process is killed, this one ends in order instead of living on unseen. */
function endWithStarter() {
  if (!process.channel) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

/** Path of the Node that npm brought. */
export function ownNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${system}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return path.join(path.dirname(manifest), 'bin', system === 'win' ? 'node.exe' : 'node');
  } catch {
    console.error(
      `Expected Node ${needed} or the npm package ${name}, found Node ${process.versions.node} alone: run "npm ci" first.`,
    );
    process.exit(1);
  }
}
