import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const command = path.resolve(import.meta.dirname, '../../backend/scripts/baton.mjs');

export interface CliEnd {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real `baton` command. */
export async function baton(args: string[], environment: NodeJS.ProcessEnv = {}, input = ''): Promise<CliEnd> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, ...args], { env: { ...inherited, ...environment } });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number | null, out, err };
}
