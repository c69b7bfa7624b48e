import { createWriteStream } from 'node:fs';
import process from 'node:process';
import type { FromPlugin, ToPlugin } from '../protocol.ts';

/** Descriptor on which the host listens. */
const toHost = 3;

/** Writes to the host. Taken before plugin code runs, so that a plugin's own faults do not garble it. */
export function openLine(): (message: FromPlugin) => void {
  const out = createWriteStream('', { fd: toHost });
  const toText = JSON.stringify;
  return (message) => void out.write(`${toText(message)}\n`);
}

/** Calls back with each message of the host; the process ends with the host. */
export function hearHost(hear: (message: ToPlugin) => void): void {
  let rest = '';
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', (piece: string) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(JSON.parse(line) as ToPlugin);
  });
  process.stdin.on('end', () => process.exit(0));
}
