import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import type { Output } from './output.ts';

/**
 * A password or another secret, asked for at a terminal without showing it, or the first line of what is piped in. Never an
 * argument: everybody on the machine could read it there.
 */
export async function readSecret(name: string, output: Output): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0]!;
  output.err(`${name} (not shown):`);
  const reader = createInterface({ input: process.stdin, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
  }
}
